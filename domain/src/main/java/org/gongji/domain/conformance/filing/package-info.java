/** Cases about what employers file (业务办理的用例). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.conformance.filing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
