package org.gongji.application.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.money.Money;

/** The double-entry books, append-only. */
public interface LedgerBook {

  /** What a posting comes from; (kind, key) is posted once only. */
  enum SourceKind {
    /** A reviewed deposit. */
    DEPOSIT,
    /** An allocated assessment. */
    ASSESSMENT,
    /** An allocated back payment: the filing. */
    BACK_PAYMENT,
    /** A transfer into an employer: the filing. */
    TRANSFER,
    /** The move of resigned persons to the central sealed account: the filing that sealed them. */
    CENTRAL_MOVE
  }

  /**
   * The business a posting belongs to.
   *
   * @param kind what it is
   * @param key its own key
   * @param serial 业务流水号
   * @param employerKey whose business it is
   * @param reviewer 复核操作员: the name of who let it be booked
   */
  record Source(
      SourceKind kind, long key, BusinessSerial serial, long employerKey, String reviewer) {}

  /** 起息日, 记账日期 and the instant of booking. */
  record Dates(LocalDate valueDate, LocalDate businessDate, Instant bookedAt) {}

  /**
   * A person's whole balance that moves with the account from one employer to another.
   *
   * @param account 个人账号
   * @param fromKey the employer it leaves
   * @param toKey the employer it comes to
   * @param amount 转移金额, above zero
   */
  record Moved(AccountNumber account, long fromKey, long toKey, Money amount) {}

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

  /**
   * Credits an approved back payment's lines to the persons and debits the employer; no paid-through
   * month moves.
   *
   * @param due what the lines add up to
   * @throws IllegalStateException unless the posting sums to zero and the money is there
   */
  void allocateBackPayment(Source source, Money due, Dates dates);

  /**
   * Moves balances from employers to another: of each account a debit under the one it leaves and a
   * credit under the one it comes to, in one posting. Balances stay what they are.
   */
  void transfer(Source source, List<Moved> moved, Dates dates);

  /** Rebuilds everything from the entries and names what does not agree; empty is good. */
  List<Finding> verify();
}
