/** OpenID Connect providers (统一身份认证): code flow with PKCE, signed ID tokens, both ways out. */
@NullMarked
package org.gongji.idp.oidc;

import org.jspecify.annotations.NullMarked;
