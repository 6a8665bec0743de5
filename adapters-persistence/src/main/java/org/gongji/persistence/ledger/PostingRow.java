package org.gongji.persistence.ledger;

import java.time.YearMonth;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.domain.identifier.BusinessSerial;

/** A posting in its row. */
record PostingRow(
    long postingId,
    long employerId,
    SourceKind sourceKind,
    long sourceId,
    BusinessSerial serial,
    String businessDetailCode,
    YearMonth bookedYyyymm) {

  /** 汇缴 by the national list. */
  private static final String REMITTANCE = "01";

  /** 其他: the national list has none for money that is not anybody's yet. */
  private static final String OTHER = "99";

  static PostingRow of(long postingId, Source source, Dates dates) {
    return new PostingRow(
        postingId,
        source.employerKey(),
        source.kind(),
        source.key(),
        source.serial(),
        source.kind() == SourceKind.ASSESSMENT ? REMITTANCE : OTHER,
        YearMonth.from(dates.businessDate()));
  }
}
