/** Workbooks that others saved: looked over before they are opened, and read cell by cell. */
@NullMarked
package org.gongji.docs.workbook;

import org.jspecify.annotations.NullMarked;
