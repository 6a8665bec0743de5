/** 身份认证: who somebody is, proven by one provider or another. */
@NullMarked
package org.gongji.idp;

import org.jspecify.annotations.NullMarked;
