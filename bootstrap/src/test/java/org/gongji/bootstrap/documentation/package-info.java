@NullMarked
package org.gongji.bootstrap.documentation;

import org.jspecify.annotations.NullMarked;
