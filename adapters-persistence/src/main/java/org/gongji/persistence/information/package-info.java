/** What is kept of employers and persons item by item in the database (信息变更). */
@NullMarked
package org.gongji.persistence.information;

import org.jspecify.annotations.NullMarked;
