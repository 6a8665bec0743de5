@NullMarked
package org.gongji.docs.evidence;

import org.jspecify.annotations.NullMarked;
