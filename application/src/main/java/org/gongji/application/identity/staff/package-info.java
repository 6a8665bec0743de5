/** The users of the centre itself, whom an administrator keeps (用户管理). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.staff;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
