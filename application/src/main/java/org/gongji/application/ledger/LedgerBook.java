package org.gongji.application.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.Posting;

/** The double-entry books, append-only. */
public interface LedgerBook {

  /** What a posting comes from; (kind, key) is posted once only. */
  enum SourceKind {
    /** A reviewed deposit. */
    DEPOSIT,
    /** An allocated assessment. */
    ASSESSMENT
  }

  /** The business a posting belongs to. */
  record Source(SourceKind kind, long key, BusinessSerial serial, long employerKey) {}

  /** 起息日, 记账日期 and the instant of booking. */
  record Dates(LocalDate valueDate, LocalDate businessDate, Instant bookedAt) {}

  /** What is wrong in the books. */
  record Finding(String account, String text) {}

  /**
   * Posts few entries and moves the balances.
   *
   * @throws IllegalStateException when an employer's unallocated amount would go below zero
   */
  void post(Source source, Posting posting, Dates dates);

  /**
   * Credits an assessment's frozen lines to the persons and debits the employer, streamed by the
   * database; moves the persons' paid-through months.
   *
   * @throws IllegalStateException unless the posting sums to zero and the money is there
   */
  void allocate(Source source, Assessment assessment, Dates dates);

  /** Rebuilds everything from the entries and names what does not agree; empty is good. */
  List<Finding> verify();
}
