package org.gongji.application.operation;

import java.time.Instant;
import java.time.LocalDate;

/** Who did what, when, to whom (审计记录); appended within the operation's own transaction. */
public interface AuditTrail {

  /**
   * One line of the trail.
   *
   * @param at the instant
   * @param businessDate 业务日期
   * @param actor the login of who did it
   * @param operation the operation's name
   * @param subject the employer account number or other number it was done to
   * @param detail the command and the answer as text, sensitive values masked
   * @param policyHash the pack that governed it
   */
  record Line(
      Instant at,
      LocalDate businessDate,
      String actor,
      String operation,
      String subject,
      String detail,
      String policyHash) {}

  /** Appends a line. */
  void append(Line line);

  /** Seals up to that many unsealed lines into the chain; answers how many. */
  int seal(int most);
}
