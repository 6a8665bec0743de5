/** A case file's columns, how their values are written, and a case read by them (用例的列与取值). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.conformance.column;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
