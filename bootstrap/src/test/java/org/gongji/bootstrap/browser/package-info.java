/** The hall in a real browser: the main job end to end, looked at and examined by axe. */
@NullMarked
package org.gongji.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
