/** Rosters as workbooks: templates, imports and marked-up copies (批量录入). */
@NullMarked
package org.gongji.docs.filing;

import org.jspecify.annotations.NullMarked;
