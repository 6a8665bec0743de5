/** Signing in by another provider (第三方身份认证登录): who somebody is there, and here. */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.federated;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
