package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.AssessmentDeletion;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionTextsTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  /** Refused by the use cases, with the figures that the texts ask for. */
  private static final List<Rejection> OF_THE_APPLICATION = List.of(
      RemittanceCode.BASES_OUTSIDE_LIMITS.of(Figure.of(3)).with("month", Figure.of(APRIL)),
      LedgerCode.DEPOSIT_NOT_POSITIVE.of(Figure.of("0.00")),
      LedgerCode.DEPOSIT_ALREADY_REVIEWED.of(Figure.of("122040101_0000000009")),
      LedgerCode.REVIEWER_IS_RECORDER.of(Figure.of("122040101_0000000009"), Figure.of("柜员一")),
      LedgerCode.QUOTED_SERIAL_UNKNOWN.of(
          Figure.of("122040101_0000000009"), Figure.of("01010777")));

  static Stream<Rejection> everyRefusal() {
    var alone = StandingAlone.questions()
        .flatMap(each -> HULUDAO.ask(each.getValue()).rejections().stream());
    return Stream.concat(
        Stream.concat(OF_THE_APPLICATION.stream(), alone),
        Stream.of(
                contribution(0, 3, YearMonth.of(2022, 4)),
                contribution(1_639, 13, APRIL),
                contribution(18_001, 10, APRIL),
                contribution(3_000, 10, YearMonth.of(2015, 12)),
                HULUDAO.residentId("1"),
                HULUDAO.residentId("1101051949123100AX"),
                HULUDAO.residentId("160105194912310029"),
                HULUDAO.residentId("110105194913310021"),
                HULUDAO.residentId("110105194912310021"),
                HULUDAO.creditCode("1"),
                HULUDAO.creditCode("91350100m000100Y43"),
                HULUDAO.creditCode("91350100M000100Y44"),
                HULUDAO.mobileNumber("1"),
                HULUDAO.postcode("1"),
                period(EmployerStatus.NORMAL, APRIL, APRIL.minusMonths(1)),
                period(EmployerStatus.NORMAL, APRIL.plusMonths(1), APRIL.plusMonths(1)),
                HULUDAO.remittanceMonth(RemittanceMonth.of(
                    APRIL,
                    HeadcountAndAmount.NONE,
                    HeadcountAndAmount.NONE,
                    HeadcountAndAmount.NONE)),
                deletion(PaymentState.UNDER_WAY),
                deletion(PaymentState.ALLOCATED))
            .map(Decision::rejections)
            .flatMap(List::stream));
  }

  static Stream<Rejection> everyStatus() {
    return Arrays.stream(EmployerStatus.values())
        .flatMap(status -> period(status, APRIL, APRIL).rejections().stream());
  }

  @Test
  void every_code_of_the_order_is_refused_by_the_real_rule_here() {
    var refused = Stream.concat(everyRefusal(), everyStatus())
        .map(Rejection::code)
        .collect(Collectors.toSet());

    assertThat(refused).containsExactlyInAnyOrderElementsOf(Precedence.ORDER);
  }

  @ParameterizedTest
  @MethodSource({"everyRefusal", "everyStatus"})
  void a_refusal_speaks_both_languages_with_all_its_figures(Rejection rejection) {
    for (var texts : List.of(RejectionTexts.chinese(), RejectionTexts.english())) {
      var said = texts.message(rejection) + texts.remedy(rejection);

      assertThat(said).doesNotContain("{", "}", "—");
    }
    var english = RejectionTexts.english();
    if (!rejection.figures().containsValue(Figure.of("柜员一"))) {
      assertThat(english.message(rejection) + english.remedy(rejection))
          .as("no Chinese in English")
          .doesNotContainPattern("\\p{IsHan}");
    }
  }

  @Test
  void words_of_the_rules_are_translated_and_values_of_users_are_not() {
    var rate = contribution(3_000, 13, APRIL).rejections().get(0);
    var typed = IdentifierCode.POSTCODE_INVALID.of(Figure.of("employer"));

    assertThat(RejectionTexts.chinese().message(rate))
        .isEqualTo("单位缴存比例 13% 不在允许的 5%–12% 范围内（自 2016-01-01 起执行）");
    assertThat(RejectionTexts.english().message(rate))
        .isEqualTo("Rate 13% (employer) is outside the allowed 5%–12% (in force since 2016-01-01)");
    assertThat(RejectionTexts.chinese().message(typed)).isEqualTo("邮政编码 employer 无效");
  }

  @Test
  void a_missing_figure_shows_and_a_missing_text_is_a_bug() {
    RejectionCode unknown = new RejectionCode() {
      @Override
      public String name() {
        return "NO_PARKING";
      }
    };
    var texts = RejectionTexts.chinese();

    assertThat(texts.message(IdentifierCode.POSTCODE_INVALID.rejection())).isEqualTo("邮政编码 — 无效");
    assertThat(texts.covers(unknown)).isFalse();
    assertThat(texts.with(Map.of("NO_PARKING.message", "无处停车")).covers(unknown)).isFalse();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> texts.message(unknown.rejection()))
        .withMessageContaining("NO_PARKING.message");
    assertThatNullPointerException().isThrownBy(() -> texts.with(RejectionTexts.class, "no.such"));
  }

  @Test
  void a_city_lays_its_own_words_over_the_domains() {
    var own = RejectionTexts.chinese().with(Map.of("POSTCODE_INVALID.remedy", "本市邮编以 125 开头"));

    assertThat(own.remedy(IdentifierCode.POSTCODE_INVALID.rejection())).isEqualTo("本市邮编以 125 开头");
    assertThat(own.covers(IdentifierCode.MOBILE_INVALID)).isTrue();
  }

  private static Decision<?> contribution(long base, int percent, YearMonth month) {
    return HULUDAO.monthlyContribution(
        Base.ofYuan(base),
        RateScheme.ofPercent(percent, 10),
        RoundingPrecision.YUAN_HALF_UP,
        month);
  }

  private static Decision<?> period(EmployerStatus status, YearMonth from, YearMonth to) {
    return HULUDAO.remittancePeriod(status, APRIL, from, to, TODAY);
  }

  private static Decision<?> deletion(PaymentState payment) {
    return HULUDAO.ask(new AssessmentDeletion(
        BusinessSerial.of(TODAY, "01", 1), BusinessSerial.of(TODAY, "01", 2), payment, TODAY));
  }

  @Test
  void a_handbook_finds_title_texts_and_the_figures_they_ask_for() {
    var texts = RejectionTexts.chinese();
    var code = ContributionCode.BASE_BELOW_FLOOR;

    assertThat(texts.title(code)).isEqualTo("缴存基数低于下限");
    assertThat(texts.template(code, "remedy")).isEqualTo("请将缴存基数调整到 {limit} 元或以上");
    assertThat(texts.figures(code)).containsExactly("value", "limit", "since");
  }
}
