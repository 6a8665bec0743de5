/** Deposits in the database (缴存款). */
@NullMarked
package org.gongji.persistence.bank;

import org.jspecify.annotations.NullMarked;
