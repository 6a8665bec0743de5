package org.gongji.web.ledger;

import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Words;

/** 摘要 of what was booked. */
public final class BookedText {

  private BookedText() {}

  /** Of a remittance {@code 01010777汇缴202109公积金}, of anything else its kind. */
  public static String of(Words words, EmployerNumber number, Booked booked) {
    var from = booked.from();
    var to = booked.to();
    return from == null || to == null
        ? booked.kind().chineseName()
        : words.remittanceSummary(number, Formats.months(from, to).replace(" ", ""));
  }
}
