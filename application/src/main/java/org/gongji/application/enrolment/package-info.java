/** Filing and taking enrolments (缴存人登记). */
@NullMarked
@CheckReturnValue
package org.gongji.application.enrolment;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
