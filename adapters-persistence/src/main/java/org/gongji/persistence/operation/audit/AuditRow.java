package org.gongji.persistence.operation.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.application.operation.AuditTrail.Kept;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.persistence.column.InstantColumn;

/** A line of the trail in its row. */
record AuditRow(
    long auditId,
    Instant recordedAt,
    LocalDate businessDate,
    String actor,
    String operation,
    String subject,
    String detail,
    String policyHash) {

  /** PostgreSQL keeps any character but NUL. */
  static AuditRow of(long auditId, Line line) {
    return new AuditRow(
        auditId,
        line.at(),
        line.businessDate(),
        line.actor(),
        line.operation(),
        line.subject(),
        line.detail().replace('\0', '\uFFFD'),
        line.policyHash());
  }

  Kept kept() {
    var line = new Line(recordedAt, businessDate, actor, operation, subject, detail, policyHash);
    return new Kept(new Place(recordedAt, auditId), line);
  }

  /**
   * What a seal covers: everything, each field behind its length, so that no text can be moved from
   * one field to the next.
   */
  String sealed(long sealNumber, String previousSeal) {
    return List.of(
            Long.toString(sealNumber),
            previousSeal,
            Long.toString(auditId),
            InstantColumn.utc(recordedAt).toInstant().toString(),
            businessDate.toString(),
            actor,
            operation,
            subject,
            detail,
            policyHash)
        .stream()
        .map(field -> field.length() + ":" + field)
        .collect(Collectors.joining());
  }
}
