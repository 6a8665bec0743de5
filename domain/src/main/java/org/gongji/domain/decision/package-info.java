/** 决定: an answer that is either accepted with a result or refused with every reason. */
@CheckReturnValue
@NullMarked
package org.gongji.domain.decision;

import org.jspecify.annotations.NullMarked;
