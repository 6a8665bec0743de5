@NullMarked
package org.gongji.docs.filing;

import org.jspecify.annotations.NullMarked;
