/** Filing back payments and owing them (补缴). */
@NullMarked
@CheckReturnValue
package org.gongji.application.backpay;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
