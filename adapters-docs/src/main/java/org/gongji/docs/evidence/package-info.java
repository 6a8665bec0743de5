/** Evidence as it is handed in: told by its content, and freed of what it hides (影像资料). */
@NullMarked
package org.gongji.docs.evidence;

import org.jspecify.annotations.NullMarked;
