/** Signing in by a code that a phone was sent (短信登录). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.phone;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
