/** What every query has in common: its days, all its rows, and how they are printed (查询结果). */
@NullMarked
@CheckReturnValue
package org.gongji.application.listing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
