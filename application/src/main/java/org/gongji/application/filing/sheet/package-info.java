/** Rosters as workbooks: templates, imports and marked-up copies (批量录入). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing.sheet;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
