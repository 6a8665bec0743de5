@NullMarked
package org.gongji.docs.rulecase;

import org.jspecify.annotations.NullMarked;
