/** 首页: an employer's home page and strip. */
@NullMarked
package org.gongji.web.query;

import org.jspecify.annotations.NullMarked;
