/** What pages ask for across capabilities (查询). */
@NullMarked
@CheckReturnValue
package org.gongji.application.query;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
