/** A rule as its cases ask it, and what it answers (规则用例的规则). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.conformance.rule;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
