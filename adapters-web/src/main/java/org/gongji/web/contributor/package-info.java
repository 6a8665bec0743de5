/** 缴存人信息查询: an employer's contributors. */
@NullMarked
package org.gongji.web.contributor;

import org.jspecify.annotations.NullMarked;
