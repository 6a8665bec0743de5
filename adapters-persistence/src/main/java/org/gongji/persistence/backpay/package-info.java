/** Approved back payments in the database (补缴). */
@NullMarked
package org.gongji.persistence.backpay;

import org.jspecify.annotations.NullMarked;
