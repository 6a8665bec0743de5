/** What a run of rule cases came to (用例报告): for build servers as XML, for people as a page. */
@NullMarked
package org.gongji.docs.rulecase.report;

import org.jspecify.annotations.NullMarked;
