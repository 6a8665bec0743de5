/** How fast a month is assessed and allocated, beside bare JDBC doing the same (基准测试). */
@NullMarked
package org.gongji.bootstrap.bench;

import org.jspecify.annotations.NullMarked;
