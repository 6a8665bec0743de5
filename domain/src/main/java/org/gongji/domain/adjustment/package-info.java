/** R2: a contributor's base is adjusted (基数调整). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.adjustment;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
