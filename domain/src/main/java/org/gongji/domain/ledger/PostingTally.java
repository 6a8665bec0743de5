package org.gongji.domain.ledger;

import org.gongji.domain.money.Money;

/**
 * The running sum of a posting whose entries are too many to hold; closes only at zero.
 *
 * <p>Not thread-safe: one tally belongs to one posting.
 */
public final class PostingTally {

  private long sumFen;
  private long entries;

  /** Starts without entries. */
  public PostingTally() {}

  /**
   * Adds an entry.
   *
   * @param amountFen a credit above zero, a debit below, in fen
   */
  public void add(long amountFen) {
    add(amountFen, 1);
  }

  /**
   * Adds entries that the database summed.
   *
   * @param sumOfAmountsFen their sum in fen
   * @param count how many they are
   */
  public void add(long sumOfAmountsFen, long count) {
    sumFen = Math.addExact(sumFen, sumOfAmountsFen);
    entries = Math.addExact(entries, count);
  }

  /**
   * Ends the posting.
   *
   * @throws IllegalStateException unless there are two entries or more and they sum to zero
   */
  public void close() {
    if (entries < 2 || sumFen != 0) {
      throw new IllegalStateException(
          "A posting of " + entries + " entries sums to " + Money.ofFen(sumFen) + ", not 0.00");
    }
  }
}
