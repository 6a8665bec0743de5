/** What the pipeline keeps in the database (业务办理): wishes, audit trail, jobs, dates, serials. */
@NullMarked
package org.gongji.persistence.operation;

import org.jspecify.annotations.NullMarked;
