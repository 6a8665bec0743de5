/** A signed-in phone lets a computer in (扫码登录). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.scan;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
