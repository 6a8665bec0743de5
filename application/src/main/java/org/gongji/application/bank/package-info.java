/** Money that arrives (缴存款): recorded by one clerk, reviewed by another, allocated by itself. */
@NullMarked
@CheckReturnValue
package org.gongji.application.bank;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
