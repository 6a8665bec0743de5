/** Print and export of whatever a query found (打印、导出). */
@NullMarked
package org.gongji.web.listing;

import org.jspecify.annotations.NullMarked;
