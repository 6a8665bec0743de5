/** R5, R6: accounts are sealed and unsealed (封存、启封). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.sealing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
