/** 汇缴: assessing a month and what waits for money. */
@NullMarked
package org.gongji.web.remittance;

import org.jspecify.annotations.NullMarked;
