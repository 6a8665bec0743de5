/** What the door keeps of a visit that is not over yet (未完成的办理), for minutes. */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.ticket;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
