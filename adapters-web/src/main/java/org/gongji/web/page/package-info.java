/** 页面: the layout, the words and the forms that all pages share. */
@NullMarked
package org.gongji.web.page;

import org.jspecify.annotations.NullMarked;
