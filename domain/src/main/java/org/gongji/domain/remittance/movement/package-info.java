/** What an assessment freezes, and how a month differs from the one before (变更明细). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.remittance.movement;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
