/** Which pack governs a database (政策版本). */
@NullMarked
@CheckReturnValue
package org.gongji.application.policy;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
