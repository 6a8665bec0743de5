/** Who acts for an employer, and with which duties (经办人管理). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.grant;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
