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

  /** 补缴. */
  private static final String BACK_PAYMENT = "02";

  /** 转移: within the fund, from one employer to another. */
  private static final String TRANSFER = "06";

  /** 其他: the national list has none for money that is not anybody's yet. */
  private static final String OTHER = "99";

  static PostingRow of(long postingId, Source source, Dates dates) {
    return new PostingRow(
        postingId,
        source.employerKey(),
        source.kind(),
        source.key(),
        source.serial(),
        businessDetail(source.kind()),
        YearMonth.from(dates.businessDate()));
  }

  /** The same of another employer, to which some of its entries belong. */
  PostingRow of(long otherEmployerId) {
    return new PostingRow(
        postingId, otherEmployerId, sourceKind, sourceId, serial, businessDetailCode, bookedYyyymm);
  }

  private static String businessDetail(SourceKind kind) {
    return switch (kind) {
      case ASSESSMENT -> REMITTANCE;
      case BACK_PAYMENT -> BACK_PAYMENT;
      case TRANSFER, CENTRAL_MOVE -> TRANSFER;
      case DEPOSIT -> OTHER;
    };
  }
}
