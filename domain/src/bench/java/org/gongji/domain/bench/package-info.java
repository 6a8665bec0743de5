/** R1 and R2 beside the same rules in Drools (规则引擎对比); compiled in the profile {@code bench}. */
@NullMarked
@CheckReturnValue
package org.gongji.domain.bench;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
