package org.gongji.persistence.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsHistoryTest {

  @ParameterizedTest
  @EnumSource
  void what_is_superseded_stays_in_the_history(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor)) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(List.of(3_000L));
      assertThat(rows(hall, "")).isEqualTo(1);

      change(hall, YearMonth.of(2022, 3), 3_100);
      change(hall, YearMonth.of(2022, 5), 3_200);
      change(hall, YearMonth.of(2022, 4), 3_300);

      assertThat(rows(hall, "")).isEqualTo(5);
      assertThat(rows(hall, " where effective_yyyymm = 202205 and base_yuan = 3200"))
          .isEqualTo(1);
      assertThat(rows(
              hall, " where effective_yyyymm = 202205 and revision = 2" + " and base_yuan = 3300"))
          .isEqualTo(1);
    }
  }

  private static void change(PersistentHall hall, YearMonth from, long baseYuan) {
    ManualEmployer.change(
        hall,
        ManualEmployer.NUMBER,
        1,
        new Terms(from, AccountStatus.NORMAL, Standing.ENROLLED, baseYuan, 1_000, 1_000));
  }

  /** How many rows a statement that changes nothing goes over. */
  private static int rows(PersistentHall hall, String where) {
    return hall.tamper("update account_terms set revision = revision" + where);
  }
}
