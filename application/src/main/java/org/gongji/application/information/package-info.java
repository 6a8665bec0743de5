/** What the fund keeps of employers and persons item by item, and how it changed (信息变更). */
@NullMarked
@CheckReturnValue
package org.gongji.application.information;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
