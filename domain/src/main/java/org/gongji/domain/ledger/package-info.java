/** Double-entry postings in fen (记账) and R10, the allocation of an employer's money (分配入账). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.ledger;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
