/** How often anybody may try (限次), counted for all nodes. */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.throttle;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
