/** R8: accounts move from one employer to another (缴存人单位调整). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.transfer;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
