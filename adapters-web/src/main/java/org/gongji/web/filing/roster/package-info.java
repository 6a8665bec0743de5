/** Rosters that are put together, line by line or from workbooks (清册). */
@NullMarked
package org.gongji.web.filing.roster;

import org.jspecify.annotations.NullMarked;
