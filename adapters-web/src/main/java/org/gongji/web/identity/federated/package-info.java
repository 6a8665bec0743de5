/** Signing in by another provider and signing out of it (第三方身份认证登录). */
@NullMarked
package org.gongji.web.identity.federated;

import org.jspecify.annotations.NullMarked;
