/** How fast a month is settled and a roster imported, beside bare JDBC doing the same (基准测试). */
@NullMarked
package org.gongji.bootstrap.bench;

import org.jspecify.annotations.NullMarked;
