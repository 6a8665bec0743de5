/** Text messages to phones (短信), written down first and sent by a job. */
@NullMarked
@CheckReturnValue
package org.gongji.application.sms;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
