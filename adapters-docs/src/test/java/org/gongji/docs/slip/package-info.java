@NullMarked
package org.gongji.docs.slip;

import org.jspecify.annotations.NullMarked;
