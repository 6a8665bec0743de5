package org.gongji.domain.ledger;

import java.util.List;
import org.gongji.domain.money.Money;

/**
 * A posting of few entries (记账凭证): it sums to zero or cannot exist.
 *
 * <p>A posting of a whole roster streams its entries through a {@link PostingTally} instead.
 *
 * @param entries two or more
 */
public record Posting(List<Entry> entries) {

  /**
   * One side of a posting.
   *
   * @param account the ledger account
   * @param amount a credit above zero, a debit below
   */
  public record Entry(LedgerAccount account, Money amount) {}

  /**
   * Which ledger account.
   *
   * @param kind its kind
   * @param owner the number of the bank account, employer or person it belongs to
   */
  public record LedgerAccount(LedgerAccountKind kind, String owner) {}

  /** Refuses entries that do not balance. */
  public Posting {
    entries = List.copyOf(entries);
    var tally = new PostingTally();
    entries.forEach(entry -> tally.add(entry.amount().fen()));
    tally.close();
  }

  /**
   * Moves an amount from one ledger account to another.
   *
   * @param from debited
   * @param to credited
   * @param amount above zero
   * @return the posting
   */
  public static Posting move(LedgerAccount from, LedgerAccount to, Money amount) {
    return new Posting(List.of(new Entry(from, amount.negated()), new Entry(to, amount)));
  }
}
