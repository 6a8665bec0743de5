/** An employer's departments in a tree, and who is assigned to them (单位部门管理). */
@NullMarked
@CheckReturnValue
package org.gongji.application.department;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
