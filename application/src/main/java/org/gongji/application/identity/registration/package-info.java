/** Registration of legal persons in three steps (注册法人用户). */
@NullMarked
@CheckReturnValue
package org.gongji.application.identity.registration;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
