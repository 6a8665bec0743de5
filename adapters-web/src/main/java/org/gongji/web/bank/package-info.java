/** 缴存款: what the counter records and reviews. */
@NullMarked
package org.gongji.web.bank;

import org.jspecify.annotations.NullMarked;
