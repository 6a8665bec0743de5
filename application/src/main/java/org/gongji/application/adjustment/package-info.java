/** Filing and taking base adjustments (基数调整). */
@NullMarked
@CheckReturnValue
package org.gongji.application.adjustment;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
