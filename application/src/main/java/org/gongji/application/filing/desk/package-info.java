/** Submitting, deciding and ending filings (提交、审批、结束流程). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing.desk;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
