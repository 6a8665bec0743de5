/** Who performs an operation, as what, and what that entitles to (权限). */
@NullMarked
@CheckReturnValue
package org.gongji.application.actor;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
