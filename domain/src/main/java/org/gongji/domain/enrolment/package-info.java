/** R7 and R15: a person gets an account (缴存人登记), and later another name or certificate (姓名证件变更). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.enrolment;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
