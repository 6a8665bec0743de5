/** Which employers a registered user acts for (绑定单位). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.binding;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
