/** Pictures that programs cannot read (操作验证码). */
@NullMarked
package org.gongji.idp.captcha;

import org.jspecify.annotations.NullMarked;
