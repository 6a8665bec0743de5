/** 单位信息变更, 缴存人信息变更 and their queries. */
@NullMarked
package org.gongji.web.information;

import org.jspecify.annotations.NullMarked;
