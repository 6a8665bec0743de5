/** R7: a person gets an account (缴存人登记). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.enrolment;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
