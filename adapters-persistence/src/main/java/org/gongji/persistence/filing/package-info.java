/** Filings with their rosters in the database (业务、清册). */
@NullMarked
package org.gongji.persistence.filing;

import org.jspecify.annotations.NullMarked;
