/** What a password must be (密码规则). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.password;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
