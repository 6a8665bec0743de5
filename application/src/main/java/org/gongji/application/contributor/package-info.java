/** Contributors' accounts (缴存人): opening them with an employer and listing them. */
@NullMarked
@CheckReturnValue
package org.gongji.application.contributor;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
