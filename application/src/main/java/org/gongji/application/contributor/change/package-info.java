/** What happened to accounts, as each employer sees it (账户状态变更). */
@NullMarked
@CheckReturnValue
package org.gongji.application.contributor.change;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
