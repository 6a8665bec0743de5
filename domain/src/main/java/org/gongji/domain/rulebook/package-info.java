/** The facade through which an embedder asks every rule, with the one order of codes (规则手册). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.rulebook;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
