package org.gongji.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountStandingTest {

  private static final EmployerNumber OTHER = new EmployerNumber("01010778");

  @ParameterizedTest
  @EnumSource
  void with_whom_accounts_stood_before_is_what_would_be_written_now(Vendor vendor)
      throws IOException {
    try (var hall = PersistentHall.on(vendor)) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 2));
      hall.openAccounts(List.of(3_000L, 2_500L, 2_000L));
      change(hall, ManualEmployer.NUMBER, 1, 3);
      change(hall, ManualEmployer.NUMBER, 1, 5);
      change(hall, OTHER, 1, 4);
      change(hall, ManualEmployer.NUMBER, 2, 4);
      change(hall, ManualEmployer.NUMBER, 2, 4);
      change(hall, ManualEmployer.NUMBER, 2, 6);
      var written = rows(hall);

      assertThat(hall.tamper("delete from account_standing")).isEqualTo(7);
      assertThat(hall.tamper(Migrated.filling("V14__account_standing", "account_standing")))
          .isEqualTo(8);
      assertThat(hall.tamper("""
          delete from account_standing where effective_yyyymm = 202205 and account_number = '%s'
          """.formatted(ManualEmployer.account(1)))).isEqualTo(1);
      assertThat(hall.tamper(
              "update account_standing set until_yyyymm = 999999 where until_yyyymm = 202205"))
          .isEqualTo(1);

      assertThat(rows(hall)).hasSize(7).isEqualTo(written);
    }
  }

  private static List<String> rows(PersistentHall hall) {
    return Migrated.rows(hall, "account_standing", "account_id, effective_yyyymm");
  }

  private static void change(PersistentHall hall, EmployerNumber employer, int at, int month) {
    ManualEmployer.change(
        hall,
        employer,
        at,
        new Terms(
            YearMonth.of(2022, month),
            AccountStatus.NORMAL,
            Standing.ENROLLED,
            3_000 + 100L * month,
            1_000,
            1_000));
  }
}
