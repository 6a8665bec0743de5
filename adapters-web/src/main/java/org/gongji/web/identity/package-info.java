/** 身份: signing in and out. */
@NullMarked
package org.gongji.web.identity;

import org.jspecify.annotations.NullMarked;
