/** What a tester has to know to write a rule case (用例说明): columns, values, codes, templates. */
@NullMarked
package org.gongji.docs.rulecase.guide;

import org.jspecify.annotations.NullMarked;
