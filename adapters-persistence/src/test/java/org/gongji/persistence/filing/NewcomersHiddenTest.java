package org.gongji.persistence.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.Line.Newcomer;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.money.Money;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewcomersHiddenTest {

  private static final String NUMBER = "11010519491231002X";

  @ParameterizedTest
  @EnumSource
  void a_newcomers_numbers_cannot_be_read_in_the_database(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      file(hall);

      assertThat(rows(hall, "filing_line", "certificate_index is not null")).isEqualTo(1);
      assertThat(rows(hall, "filing_line", "certificate_cipher like '%1949%'")).isZero();
      assertThat(rows(hall, "filing_line", "mobile_cipher like '%13040004555%'"))
          .isZero();
      assertThat(rows(hall, "filing_line", "landline_cipher like '%3110000%'")).isZero();
      assertThat(rows(hall, "filing_line", "bank_account_cipher like '%6217%'")).isZero();
      assertThat(rows(hall, "filing_claim", "fact = 'PERSON' and subject <> '" + NUMBER + "'"))
          .isEqualTo(1);
    }
  }

  private static void file(PersistentHall hall) {
    hall.changed(() -> {
      var filings = hall.ports.filings();
      var today = LocalDate.of(2022, 4, 1);
      var filing = filings.open(new Filings.Opening(
          BusinessSerial.of(today, "01", 1),
          hall.ports.employers().find(ManualEmployer.NUMBER).orElseThrow().key(),
          FilingKind.ENROLMENT,
          Channel.WEB_HALL,
          YearMonth.of(2022, 4),
          "operator",
          today,
          Instant.parse("2022-04-01T02:00:00Z")));
      var line = Line.enrolment(newcomer(), Base.ofYuan(3_000));
      var amounts = new Amounts(null, null, Money.ofYuan(600));
      filings.put(filing, List.of(new Entry(1, line, "王芳", "1101**********002X", amounts, null)));
      filings.claim(filing, List.of(Claim.of(FilingKind.ENROLMENT, NUMBER)));
    });
  }

  private static Newcomer newcomer() {
    return new Newcomer(
        new Enrolment.Person("王芳", CertificateType.RESIDENT_ID, NUMBER, null, null, "13040004555"),
        false,
        null,
        null,
        new Particulars(
            null,
            null,
            "",
            "0429-3110000",
            null,
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "6217000000000000000"));
  }

  /** How many rows a statement that changes nothing goes over. */
  private static int rows(PersistentHall hall, String table, String where) {
    return hall.tamper("update " + table + " set filing_id = filing_id where " + where);
  }
}
