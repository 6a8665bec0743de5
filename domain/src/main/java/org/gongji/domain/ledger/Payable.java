package org.gongji.domain.ledger;

import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/**
 * Something an employer owes that is allocated as a whole.
 *
 * @param serial its business serial number
 * @param queue which queue it waits in
 * @param due what it takes
 */
public record Payable(BusinessSerial serial, Queue queue, Money due) {

  /** The queues of R10, served in this order. */
  public enum Queue {
    /** 汇缴: assessments, by month. */
    ASSESSMENT,
    /** 补缴: approved back payments, by approval. */
    BACK_PAYMENT
  }

  /** Nothing due is nothing to allocate. */
  public Payable {
    if (!due.isPositive()) {
      throw new IllegalArgumentException("Nothing due for " + serial + ": " + due);
    }
  }
}
