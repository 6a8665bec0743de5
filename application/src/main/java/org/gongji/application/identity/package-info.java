/** Who signs in (登录), with which role and for which employers. */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
