/** Messages to an employer's operators (消息). */
@NullMarked
@CheckReturnValue
package org.gongji.application.message;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
