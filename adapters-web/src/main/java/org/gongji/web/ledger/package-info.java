/** 单位信息查询: an employer's books, its account and what was booked for it. */
@NullMarked
package org.gongji.web.ledger;

import org.jspecify.annotations.NullMarked;
