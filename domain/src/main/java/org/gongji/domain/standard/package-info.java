/** Code lists of national standards, by which data is kept and exchanged (国家标准代码). */
@NullMarked
@CheckReturnValue
package org.gongji.domain.standard;

import org.gongji.domain.decision.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
