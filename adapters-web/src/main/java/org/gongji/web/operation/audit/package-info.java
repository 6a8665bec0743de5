/** 审计记录: reading the audit trail. */
@NullMarked
package org.gongji.web.operation.audit;

import org.jspecify.annotations.NullMarked;
