/** 单位部门管理: an employer's departments and who is assigned to them. */
@NullMarked
package org.gongji.web.department;

import org.jspecify.annotations.NullMarked;
