/** Numbers that identify people, employers and filings (证件号码、账号、业务流水号). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.identifier;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
