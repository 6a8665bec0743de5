package org.gongji.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.domain.money.Money;

/** What the entries of a posting have in common, and one entry's own account, month and amount. */
record EntryRow(
    long employerId,
    YearMonth bookedYyyymm,
    long postingId,
    long ledgerAccountId,
    YearMonth forYyyymm,
    Money amountFen,
    LocalDate valueDate,
    LocalDate businessDate,
    Instant bookedAt) {

  static EntryRow of(PostingRow posting, Dates dates, long account, YearMonth of, Money amount) {
    return new EntryRow(
        posting.employerId(),
        posting.bookedYyyymm(),
        posting.postingId(),
        account,
        of,
        amount,
        dates.valueDate(),
        dates.businessDate(),
        dates.bookedAt());
  }
}
