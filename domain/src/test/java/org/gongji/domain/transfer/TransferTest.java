package org.gongji.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final YearMonth MAY = YearMonth.of(2022, 5);
  private static final EmployerNumber OURS = new EmployerNumber("01010777");
  private static final EmployerNumber THEIRS = new EmployerNumber("01010778");
  private static final EmployerNumber CENTRAL = new EmployerNumber("0000010");
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest(name = "from {0} {1} -> {2}")
  @CsvSource({
    "01010778, NORMAL, NORMAL",
    "01010778, SEALED, SEALED",
    "0000010, SEALED, SEALED",
    "0000010, NORMAL, SEALED"
  })
  void it_arrives_as_it_was_and_from_the_central_account_sealed(
      String from, AccountStatus status, AccountStatus arriving) {
    var effect =
        HULUDAO.ask(transfer(new EmployerNumber(from), status, 4_070, APRIL)).orThrow();

    assertThat(effect.status()).isEqualTo(arriving);
    assertThat(effect.contribution().total()).isEqualTo(Money.ofYuan(976));
  }

  @ParameterizedTest(name = "{0} with {1} yuan -> {2}")
  @CsvSource({
    "NORMAL, 1640, ''",
    "NORMAL, 1639, BASE_BELOW_FLOOR",
    "SEALED, 1639, ''",
    "NORMAL, 18000, ''",
    "NORMAL, 18001, BASE_ABOVE_CEILING",
    "SEALED, 18001, ''"
  })
  void limits_are_asked_of_one_that_arrives_contributing(
      AccountStatus status, long base, String codes) {
    assertThat(HULUDAO.ask(transfer(THEIRS, status, base, APRIL)).rejections().stream()
            .map(each -> each.code().name()))
        .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" ", -1));
  }

  @Test
  void the_month_is_open_at_both_employers() {
    var both = new Transfer(
        new Transfer.Route(THEIRS, OURS, THEIRS),
        AccountStatus.NORMAL,
        "工作调动",
        contribution(4_070),
        new ChangeMonth(MAY, MAY, LocalDate.of(2022, 4, 7)),
        MAY.plusMonths(1));

    assertThat(HULUDAO.ask(both).rejections())
        .extracting(each -> each.figures().toString())
        .containsExactly(
            "{value=202205, limit=202206, assessed=202205, of=acting}",
            "{value=202205, limit=202207, assessed=202206, of=source}");
    assertThat(HULUDAO.ask(transfer(THEIRS, AccountStatus.NORMAL, 4_070, MAY)).rejections())
        .hasSize(1);
    assertThat(HULUDAO.ask(transfer(CENTRAL, AccountStatus.SEALED, 4_070, null)).rejections())
        .isEmpty();
  }

  @Test
  void a_refusal_does_not_tell_where_the_account_is() {
    var question = new Transfer(
        new Transfer.Route(OURS, OURS, THEIRS),
        AccountStatus.FROZEN,
        "LOST",
        contribution(4_070),
        new ChangeMonth(MAY, APRIL, LocalDate.of(2022, 4, 7)),
        APRIL);

    assertThat(HULUDAO.ask(question).rejections())
        .extracting(each -> each.code().name() + " " + each.figures())
        .containsExactly(
            "TRANSFER_REASON_UNKNOWN {value=LOST, limit=工作调动、其他, since=2016-01-01,"
                + " codes=JOB_CHANGE, OTHER}",
            "ACCOUNT_NOT_AT_SOURCE {value=01010777}",
            "ACCOUNT_NOT_MOVABLE {value=FROZEN}",
            "SAME_EMPLOYER {value=01010777}");
  }

  @Test
  void a_transfer_is_explained() {
    assertThat(HULUDAO
            .explain(transfer(CENTRAL, AccountStatus.SEALED, 4_070, null))
            .toString())
        .contains(
            "输入  转出户 0000010\n输入  转入户 01010777\n输入  所在户号 0000010\n输入  账户状态 封存",
            "输入  转移原因 工作调动\n输入  转出单位已核定至 （不核定）",
            "公式  转入后状态 从集中封存户转入，为封存")
        .endsWith("结果  转入后状态 封存\n结果  转入后月缴存额 976.00");
    assertThat(HULUDAO
            .explain(transfer(THEIRS, AccountStatus.NORMAL, 4_070, APRIL))
            .toString())
        .contains("输入  转出单位已核定至 202204", "公式  转入后状态 同转入前，为正常");
  }

  private static Transfer transfer(
      EmployerNumber from, AccountStatus status, long base, @Nullable YearMonth sourceAssessed) {
    return new Transfer(
        new Transfer.Route(from, OURS, from),
        status,
        "工作调动",
        contribution(base),
        new ChangeMonth(MAY, APRIL, LocalDate.of(2022, 4, 7)),
        sourceAssessed);
  }

  private static ContributionQuestion contribution(long base) {
    return new ContributionQuestion(
        Base.ofYuan(base), RateScheme.ofPercent(12, 12), RoundingPrecision.YUAN_HALF_UP, MAY);
  }
}
