/** Pictures that programs cannot read (操作验证码). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.captcha;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
