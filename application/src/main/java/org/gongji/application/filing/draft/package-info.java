/** Putting a filing together: roster, month and evidence (录入清册、影像资料). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing.draft;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
