/** Databases full of generated books, to measure queries and to look at their plans (数据量). */
@NullMarked
package org.gongji.persistence.bench;

import org.jspecify.annotations.NullMarked;
