/** A city's policy as a commented file (政策文件): every mistake in it has its line. */
@NullMarked
package org.gongji.docs.policy;

import org.jspecify.annotations.NullMarked;
