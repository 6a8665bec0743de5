@NullMarked
package org.gongji.idp.captcha;

import org.jspecify.annotations.NullMarked;
