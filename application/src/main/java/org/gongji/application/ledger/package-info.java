/** The books (账务): postings, and the proof that they balance. */
@NullMarked
@CheckReturnValue
package org.gongji.application.ledger;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
