/** R13: filings on their way, from submission to decision (在途业务). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.filing;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
