/** Rule-case files (规则用例文件), as CSV or as a workbook, in and out. */
@NullMarked
package org.gongji.docs.rulecase;

import org.jspecify.annotations.NullMarked;
