/** Codes sent to a phone, which prove who holds it (短信校验码). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.challenge;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
