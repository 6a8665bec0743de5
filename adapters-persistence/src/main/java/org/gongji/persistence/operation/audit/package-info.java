/** The audit trail in the database, sealed so that damage shows (审计). */
@NullMarked
package org.gongji.persistence.operation.audit;

import org.jspecify.annotations.NullMarked;
