/** The conformance kit: rule cases as testers write them (规则用例), run against a city's rulebook. */
@NullMarked
@CheckReturnValue
package org.gongji.domain.conformance;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
