/** What every printed paper is made of: typeface, ruled tables, stable files. */
@NullMarked
package org.gongji.docs.slip;

import org.jspecify.annotations.NullMarked;
