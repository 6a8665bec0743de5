/** Remittance (汇缴): preview, assess, list, show, delete and print one employer's months. */
@NullMarked
@CheckReturnValue
package org.gongji.application.remittance;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
