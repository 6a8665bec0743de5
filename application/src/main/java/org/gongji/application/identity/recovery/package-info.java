/** A new password for whoever holds a registered phone (找回密码). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.recovery;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
