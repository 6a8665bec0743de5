/** What queries found, as PDF and as workbooks (打印、导出). */
@NullMarked
package org.gongji.docs.listing;

import org.jspecify.annotations.NullMarked;
