/** Figures across capabilities from the database (查询). */
@NullMarked
package org.gongji.persistence.query;

import org.jspecify.annotations.NullMarked;
