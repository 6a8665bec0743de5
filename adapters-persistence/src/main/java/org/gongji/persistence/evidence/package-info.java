/** Evidence: its rows in the database, its contents in a folder (影像资料). */
@NullMarked
package org.gongji.persistence.evidence;

import org.jspecify.annotations.NullMarked;
