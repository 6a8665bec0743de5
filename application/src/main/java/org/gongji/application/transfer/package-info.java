/** Filing and taking transfers (缴存人单位调整). */
@NullMarked
@CheckReturnValue
package org.gongji.application.transfer;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
