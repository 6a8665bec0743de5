package org.gongji.application.backpay;

import java.time.Instant;
import java.util.List;
import org.gongji.domain.backpay.BackPayment.Line;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/** The approved back payments and what is owed for them (已核定未分配的补缴). */
public interface BackPayments {

  /** A person's line: whose account, for which months, how much, split. */
  record Owed(long accountKey, Line line) {}

  /**
   * A back payment that waits for money.
   *
   * @param filingKey the filing that was approved
   * @param serial 业务流水号 of the same
   * @param due 补缴金额 of all its lines
   * @param approvedBy the name of who approved the filing, empty while nobody is on record
   */
  record Waiting(long filingKey, BusinessSerial serial, Money due, String approvedBy) {}

  /** Keeps an approved back payment with its lines. */
  void owe(
      long employerKey,
      long filingKey,
      BusinessSerial serial,
      Instant approvedAt,
      List<Owed> lines);

  /** An employer's back payments that are not allocated, by approval. */
  List<Waiting> waiting(long employerKey);

  /** Marks one as allocated. */
  void allocated(Waiting waiting, Instant at);
}
