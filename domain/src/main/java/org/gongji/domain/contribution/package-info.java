/** R1: a contributor's monthly contribution (月缴存额), its base (缴存基数) and rates (缴存比例). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.contribution;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
