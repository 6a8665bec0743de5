package org.gongji.persistence.operation.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seal beside the record that it covers; the record's columns are null when it is gone. */
record SealRow(
    long sealNumber,
    long sealedId,
    int keyVersion,
    String seal,
    @Nullable Long auditId,
    @Nullable Instant recordedAt,
    @Nullable LocalDate businessDate,
    @Nullable String actor,
    @Nullable String operation,
    @Nullable String subject,
    @Nullable String detail,
    @Nullable String policyHash) {

  @Nullable
  AuditRow record() {
    return auditId == null
            || recordedAt == null
            || businessDate == null
            || actor == null
            || operation == null
            || subject == null
            || detail == null
            || policyHash == null
        ? null
        : new AuditRow(
            auditId, recordedAt, businessDate, actor, operation, subject, detail, policyHash);
  }
}
