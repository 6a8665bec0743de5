/** Reading the audit trail (审计记录). */
@NullMarked
@CheckReturnValue
package org.gongji.application.operation.audit;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
