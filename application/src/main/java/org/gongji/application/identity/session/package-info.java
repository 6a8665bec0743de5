/** A user's own account: password and sessions (个人资料). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.session;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
