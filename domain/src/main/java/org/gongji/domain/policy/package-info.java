/** What a city sets, effective-dated, and the law it cites (政策参数). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.policy;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
