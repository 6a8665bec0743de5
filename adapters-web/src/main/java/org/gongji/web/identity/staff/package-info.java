/** 用户管理: the users of the centre. */
@NullMarked
package org.gongji.web.identity.staff;

import org.jspecify.annotations.NullMarked;
