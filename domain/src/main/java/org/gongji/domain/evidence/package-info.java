/** R11: what a filing has to show (影像资料). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.evidence;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
