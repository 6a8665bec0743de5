/** 用例: what people and jobs ask of the fund, one use case a class. */
@CheckReturnValue
@NullMarked
package org.gongji.application;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
