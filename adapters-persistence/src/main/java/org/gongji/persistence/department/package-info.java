/** Departments in the database (部门). */
@NullMarked
package org.gongji.persistence.department;

import org.jspecify.annotations.NullMarked;
