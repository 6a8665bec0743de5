/** Filings: rosters of one kind of business, from draft to decision (一笔申请、清册、审批). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
