/** Providers against an issuer that says whatever a test wants. */
@NullMarked
package org.gongji.idp.oidc;

import org.jspecify.annotations.NullMarked;
