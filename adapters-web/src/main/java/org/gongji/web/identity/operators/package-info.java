/** 经办人管理: who acts for an employer. */
@NullMarked
package org.gongji.web.identity.operators;

import org.jspecify.annotations.NullMarked;
