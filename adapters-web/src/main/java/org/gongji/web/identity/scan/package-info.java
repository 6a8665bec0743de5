/** The pages on which a phone lets a computer in (扫码登录). */
@NullMarked
package org.gongji.web.identity.scan;

import org.jspecify.annotations.NullMarked;
