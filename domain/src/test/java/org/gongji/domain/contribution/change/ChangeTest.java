package org.gongji.domain.contribution.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);

  @ParameterizedTest(name = "{0} assessed through {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          2022-05 | 2022-04 | ''
          2022-04 | 2022-03 | ''
          2022-03 | 2022-02 | ''
          2022-04 | 2022-04 | CHANGE_MONTH_ALREADY_ASSESSED {value=202204, limit=202205, assessed=202204, of=acting}
          2022-03 | 2022-04 | CHANGE_MONTH_ALREADY_ASSESSED {value=202203, limit=202205, assessed=202204, of=acting}
          2022-06 | 2022-04 | CHANGE_MONTH_NOT_OPEN {value=202206, limit=202205, since=2016-01-01}
          """)
  void a_change_counts_from_an_open_month(YearMonth month, YearMonth assessed, String refused) {
    var change = new ChangeMonth(month, assessed, TODAY);

    var decision = change.check(HuludaoPack.pack()).orAccept(() -> "");

    assertThat(told(decision)).isEqualTo(refused);
  }

  @Test
  void an_employer_assessed_ahead_has_no_open_month_and_hears_both() {
    var ahead = new ChangeMonth(YearMonth.of(2022, 6), YearMonth.of(2022, 6), TODAY);

    assertThat(told(ahead.check(HuludaoPack.pack()).orAccept(() -> "")))
        .contains("CHANGE_MONTH_ALREADY_ASSESSED", "CHANGE_MONTH_NOT_OPEN");
    assertThat(ahead.working(PolicyPack.of("某市"))).isEmpty();
    assertThat(told(ahead.check(PolicyPack.of("某市")).orAccept(() -> "")))
        .isEqualTo("PARAMETER_NOT_SET {value=change-months, date=2022-04-07}");
  }

  private static String told(Decision<String> decision) {
    return decision.fold(
        result -> result,
        rejections -> String.join(
            "; ",
            rejections.stream()
                .map((Rejection each) -> each.code().name() + " " + each.figures())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, true",
    "SEALED, true",
    "FROZEN, false",
    "MERGED, false",
    "MOVED_AWAY, false",
    "WITHDRAWN, false",
    "OTHER, false"
  })
  void money_goes_to_normal_and_sealed_accounts(AccountStatus status, boolean open) {
    var account = new AccountState(status, HeldAt.OWN);

    assertThat(account.checkOpen().isEmpty()).isEqualTo(open);
    assertThat(account.checkNormal().isEmpty()).isEqualTo(status == AccountStatus.NORMAL);
  }

  @Test
  void terms_that_no_city_could_mean_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangeTerms(-1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContributionYear(MonthDay.of(2, 29)))
        .withMessageContaining("02-29");
  }
}
