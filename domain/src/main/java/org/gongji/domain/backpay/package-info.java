/** R3: contributions for months gone by (补缴). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.backpay;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
