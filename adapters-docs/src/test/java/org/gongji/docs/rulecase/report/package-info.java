@NullMarked
package org.gongji.docs.rulecase.report;

import org.jspecify.annotations.NullMarked;
