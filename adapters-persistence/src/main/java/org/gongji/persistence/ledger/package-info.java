/** The books in the database, and the proof that they agree (账务). */
@NullMarked
package org.gongji.persistence.ledger;

import org.jspecify.annotations.NullMarked;
