/** Evidence: what is handed in with a filing, and where it is kept (影像资料). */
@NullMarked
@CheckReturnValue
package org.gongji.application.evidence;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
