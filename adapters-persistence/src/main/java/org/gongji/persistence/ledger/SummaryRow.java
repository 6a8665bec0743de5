package org.gongji.persistence.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** What a posting comes to for an employer, in its row. */
record SummaryRow(
    long employerId,
    LocalDate businessDate,
    long postingId,
    YearMonth bookedYyyymm,
    BusinessSerial serial,
    FlowKind kind,
    @Nullable YearMonth fromYyyymm,
    @Nullable YearMonth toYyyymm,
    Money amountFen,
    Money interestFen,
    long persons,
    long parts,
    String reviewedBy) {

  /** How many persons a posting is about, and how many entries are theirs. */
  record Count(long persons, long parts) {

    static final Count NOBODY = of(0);

    /** An entry each. */
    static Count of(long persons) {
      return new Count(persons, persons);
    }
  }

  static SummaryRow of(
      PostingRow posting, Source source, Dates dates, FlowKind kind, Money amount, Count count) {
    return new SummaryRow(
        posting.employerId(),
        dates.businessDate(),
        posting.postingId(),
        posting.bookedYyyymm(),
        posting.serial(),
        kind,
        null,
        null,
        amount,
        Money.ZERO,
        count.persons(),
        count.parts(),
        source.reviewer());
  }

  SummaryRow ofMonths(YearMonth from, YearMonth to) {
    return new SummaryRow(
        employerId,
        businessDate,
        postingId,
        bookedYyyymm,
        serial,
        kind,
        from,
        to,
        amountFen,
        interestFen,
        persons,
        parts,
        reviewedBy);
  }

  Booked booked() {
    return new Booked(
        serial,
        kind,
        businessDate,
        fromYyyymm,
        toYyyymm,
        amountFen,
        interestFen,
        reviewedBy,
        persons,
        parts);
  }
}
