/** Users who registered for an organisation (法人用户). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.legal;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
