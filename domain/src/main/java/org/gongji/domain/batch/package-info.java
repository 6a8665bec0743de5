/** R4: how many persons stand in one filing, and none of them twice (批次). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.batch;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
