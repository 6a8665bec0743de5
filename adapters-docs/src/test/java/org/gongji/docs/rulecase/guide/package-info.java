@NullMarked
package org.gongji.docs.rulecase.guide;

import org.jspecify.annotations.NullMarked;
