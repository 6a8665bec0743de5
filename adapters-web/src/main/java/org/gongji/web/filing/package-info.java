/** Filings: their evidence, submission, decision and lists (影像资料、提交、审批、待办). */
@NullMarked
package org.gongji.web.filing;

import org.jspecify.annotations.NullMarked;
