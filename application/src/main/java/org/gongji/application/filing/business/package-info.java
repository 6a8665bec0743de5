/** What each kind of business brings to the common way, and the judging of rosters (业务). */
@NullMarked
@CheckReturnValue
package org.gongji.application.filing.business;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
