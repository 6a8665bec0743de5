/** What migrating a database takes beyond SQL (数据库升级). */
@NullMarked
package org.gongji.persistence.migration;

import org.jspecify.annotations.NullMarked;
