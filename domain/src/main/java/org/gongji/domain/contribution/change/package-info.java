/** What changes of an account have in common (变更月度、渠道、账户状态), whatever is filed. */
@NullMarked
@CheckReturnValue
package org.gongji.domain.contribution.change;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
