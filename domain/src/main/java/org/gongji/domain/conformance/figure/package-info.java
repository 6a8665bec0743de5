/** Cases about amounts and numbers (金额与号码的用例). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.conformance.figure;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
