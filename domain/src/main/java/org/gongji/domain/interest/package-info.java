/** What a year adds to a balance (年终结息). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.interest;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
