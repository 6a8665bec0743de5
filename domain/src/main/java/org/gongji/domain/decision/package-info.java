/** What a rule answers: accepted with a result, or rejected with every violation (办理结果与拒绝原因). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.decision;

import org.jspecify.annotations.NullMarked;
