/** The ports kept in memory, and a hall put together by hand on top of them. */
@NullMarked
package org.gongji.application.memory;

import org.jspecify.annotations.NullMarked;
