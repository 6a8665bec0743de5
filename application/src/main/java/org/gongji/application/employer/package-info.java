/** Employer accounts (单位账户). */
@NullMarked
@CheckReturnValue
package org.gongji.application.employer;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
