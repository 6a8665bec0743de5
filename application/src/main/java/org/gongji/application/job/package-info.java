/** Work that follows from a transaction, done later and once (后台任务). */
@NullMarked
@CheckReturnValue
package org.gongji.application.job;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
