/** The one pipeline of every use case (业务办理): rights, idempotency, transaction, audit. */
@NullMarked
@CheckReturnValue
package org.gongji.application.operation;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
