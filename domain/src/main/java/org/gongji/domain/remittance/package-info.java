/** R9: a month's remittance assessment (汇缴核定) and its deletion. */
@NullMarked
@CheckReturnValue
package org.gongji.domain.remittance;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
