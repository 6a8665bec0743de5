/** Attempts, identities and sessions of other providers in the database (第三方身份认证登录). */
@NullMarked
package org.gongji.persistence.identity.federated;

import org.jspecify.annotations.NullMarked;
