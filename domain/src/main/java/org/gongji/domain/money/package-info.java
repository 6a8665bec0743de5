/** Money in fen, rates in basis points, rounding precision (计算精度) and amounts in capitals (大写金额). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.money;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
