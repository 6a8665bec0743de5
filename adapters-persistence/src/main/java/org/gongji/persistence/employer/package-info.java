/** Employer accounts in the database (单位账户). */
@NullMarked
package org.gongji.persistence.employer;

import org.jspecify.annotations.NullMarked;
