package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.evidence.EvidenceItem;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceRule;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.PackCheck.Mistake;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final LocalDate RAISED = LocalDate.of(2022, 1, 1);
  private static final PolicyPack HULUDAO = HuludaoPack.pack();

  @Test
  void the_default_pack_can_be_relied_on() {
    assertThat(PackCheck.of(HULUDAO)).isEmpty();
    assertThat(HULUDAO.parameters().keySet())
        .containsExactlyInAnyOrderElementsOf(
            PackCheck.PARAMETERS.stream().map(Parameter::name).toList());
  }

  @Test
  void every_missing_parameter_is_named() {
    assertThat(PackCheck.of(PolicyPack.of("某市")))
        .hasSameSizeAs(PackCheck.PARAMETERS)
        .contains(new Mistake("contribution.floor", null, "缺少参数 contribution.floor"));
    assertThat(PackCheck.of(HULUDAO.with(ContributionTerms.FLOOR, new Timeline<>(List.of()))))
        .extracting(Mistake::message)
        .containsExactly("缺少参数 contribution.floor");
  }

  @Test
  void a_value_of_another_type_is_named_with_its_day() {
    var wrong = Parameter.of("contribution.floor", Integer.class);

    assertThat(PackCheck.of(HULUDAO.with(wrong, Timeline.from(START, 1_200))))
        .containsExactly(new Mistake("contribution.floor", START, "参数 contribution.floor 的值类型不符"));
  }

  @ParameterizedTest(name = "floor {0}, ceiling 12,000 then {1} -> {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          12000 | 18000 |            | floor and ceiling may be the same
          12001 | 18000 | 2016-01-01 | a floor above the first ceiling
          12001 | 12001 | 2016-01-01 | but not above the second
          12000 | 11999 | 2021-07-01 | a ceiling that falls below the floor
          """)
  void a_floor_is_above_the_ceiling_on_no_day(
      long floor, long ceiling, LocalDate from, String why) {
    var pack = HULUDAO
        .with(ContributionTerms.FLOOR, Timeline.from(START, Base.ofYuan(floor)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(12_000))
                .then(LocalDate.of(2021, 7, 1), Base.ofYuan(ceiling)));

    assertThat(PackCheck.of(pack).stream().map(mistake -> "" + mistake.from()))
        .isEqualTo(from == null ? List.of() : List.of("" + from));
  }

  @Test
  void the_later_value_is_the_one_to_correct() {
    var pack = HULUDAO.with(
        ContributionTerms.FLOOR,
        Timeline.from(START, Base.ofYuan(1_200))
            .then(LocalDate.of(2020, 1, 1), Base.ofYuan(15_000))
            .then(LocalDate.of(2021, 1, 1), Base.ofYuan(1_640)));

    assertThat(PackCheck.of(pack))
        .containsExactly(new Mistake(
            "contribution.floor",
            LocalDate.of(2020, 1, 1),
            "自 2020-01-01 起缴存基数下限 15,000 高于上限 12,000"));
  }

  @Test
  void values_that_never_hold_together_do_not_contradict_each_other() {
    var pack = HULUDAO
        .with(ContributionTerms.FLOOR, Timeline.from(LocalDate.of(2022, 1, 1), Base.ofYuan(15_000)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(12_000)).through(LocalDate.of(2021, 12, 31)));

    assertThat(PackCheck.of(pack)).isEmpty();
  }

  @Test
  void limits_and_rates_are_possible_ones() {
    var rates = new RateRange(BasisPoints.of(-1), BasisPoints.of(10_000));
    var higher = new RateRange(BasisPoints.of(0), BasisPoints.of(10_001));
    var pack = HULUDAO
        .with(ContributionTerms.EMPLOYER_RATES, Timeline.from(START, rates))
        .with(ContributionTerms.PERSONAL_RATES, Timeline.from(START, higher))
        .with(ContributionTerms.FLOOR, Timeline.from(START, Base.ofYuan(0)))
        .with(ContributionTerms.CEILING, Timeline.from(START, Base.ofYuan(0)));

    assertThat(PackCheck.of(pack))
        .extracting(Mistake::parameter)
        .containsExactly(
            "contribution.ceiling",
            "contribution.employer-rates",
            "contribution.floor",
            "contribution.personal-rates");
  }

  @Test
  void rates_from_nothing_to_the_whole_are_possible() {
    var any = new RateRange(BasisPoints.of(0), BasisPoints.of(10_000));
    var pack = HULUDAO
        .with(ContributionTerms.EMPLOYER_RATES, Timeline.from(START, any))
        .with(ContributionTerms.PERSONAL_RATES, Timeline.from(START, any))
        .with(ContributionTerms.FLOOR, Timeline.from(START, Base.ofYuan(1)))
        .with(ContributionTerms.CEILING, Timeline.from(START, Base.ofYuan(1)));

    assertThat(PackCheck.of(pack)).isEmpty();
  }

  @Test
  void evidence_is_asked_for_reasons_that_the_city_knows() {
    var wrong = new EvidenceRule(
        FilingKind.SEAL,
        "MOVED_AWAY",
        null,
        null,
        false,
        List.of(EvidenceItem.parse("OPERATOR_ID")));
    var evidence =
        new EvidenceTerms(List.of(new EvidenceKind("OPERATOR_ID", "经办人身份证")), List.of(wrong));
    var pack = HULUDAO.with(EvidenceTerms.PARAMETER, Timeline.from(START, evidence));

    assertThat(PackCheck.of(pack))
        .containsExactly(new Mistake("evidence", START, wrong, "影像资料的原因 MOVED_AWAY 不是「封存」的原因"));
  }

  @Test
  void evidence_for_reasons_that_are_missing_altogether_is_no_second_mistake() {
    var pack = HULUDAO.with(SealTerms.PARAMETER, new Timeline<>(List.of()));

    assertThat(PackCheck.of(pack)).containsExactly(new Mistake("seal", null, "缺少参数 seal"));
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          BACK_PAYMENT    | NEWLY_HIRED  |
          BACK_PAYMENT    | RESIGNED     | 补缴
          SEAL            | RETIRED      |
          SEAL            | BACK_AT_WORK | 封存
          UNSEAL          | BACK_AT_WORK |
          UNSEAL          | RESIGNED     | 启封
          TRANSFER        | JOB_CHANGE   |
          TRANSFER        | RESIGNED     | 转移
          BASE_ADJUSTMENT | OTHER        | 基数调整
          ENROLMENT       | OTHER        | 登记
                          | OTHER        | 全部业务
          """)
  void each_kind_knows_its_own_reasons_only(
      @Nullable FilingKind kind, String reason, @Nullable String named) {
    var rule = asking(kind, reason);
    var evidence = new EvidenceTerms(List.of(new EvidenceKind("CARD", "证件")), List.of(rule));
    var pack = HULUDAO.with(EvidenceTerms.PARAMETER, Timeline.from(START, evidence));

    assertThat(PackCheck.of(pack).stream().map(Mistake::message))
        .isEqualTo(
            named == null ? List.of() : List.of("影像资料的原因 " + reason + " 不是「" + named + "」的原因"));
  }

  @Test
  void a_reason_that_any_span_knows_is_known() {
    var later = new UnsealTerms(List.of(new Reason("RECALLED", "召回启封")));
    var pack = HULUDAO
        .with(
            UnsealTerms.PARAMETER,
            HULUDAO.timeline(UnsealTerms.PARAMETER).orElseThrow().then(RAISED, later))
        .with(
            EvidenceTerms.PARAMETER,
            Timeline.from(
                START,
                new EvidenceTerms(
                    List.of(new EvidenceKind("CARD", "证件")),
                    List.of(
                        asking(FilingKind.UNSEAL, "RECALLED"),
                        asking(FilingKind.UNSEAL, "OTHER")))));

    assertThat(PackCheck.of(pack)).isEmpty();
  }

  @Test
  void reasons_and_limits_of_another_type_are_one_mistake_each_and_no_failure() {
    var pack = HULUDAO
        .with(Parameter.of("seal", Integer.class), Timeline.from(START, 1))
        .with(Parameter.of("evidence", Integer.class), Timeline.from(START, 2))
        .with(Parameter.of("contribution.ceiling", Integer.class), Timeline.from(START, 3));

    assertThat(PackCheck.of(pack))
        .extracting(Mistake::parameter)
        .containsExactly("contribution.ceiling", "evidence", "seal");
  }

  @ParameterizedTest(name = "floor from {0} beside a ceiling through 2021-12-31 -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          2021-12-31 | 2021-12-31 | one day together
          2022-01-01 |            | none
          """)
  void one_day_together_is_enough_to_contradict(LocalDate from, LocalDate mistaken, String why) {
    var pack = HULUDAO
        .with(ContributionTerms.FLOOR, Timeline.from(from, Base.ofYuan(15_000)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(12_000)).through(RAISED.minusDays(1)));
    var mirrored = HULUDAO
        .with(
            ContributionTerms.FLOOR,
            Timeline.from(START, Base.ofYuan(15_000)).through(RAISED.minusDays(1)))
        .with(ContributionTerms.CEILING, Timeline.from(from, Base.ofYuan(12_000)));

    assertThat(PackCheck.of(pack).stream().map(each -> each.parameter() + " " + each.from()))
        .isEqualTo(mistaken == null ? List.of() : List.of("contribution.floor " + mistaken));
    assertThat(PackCheck.of(mirrored).stream().map(each -> each.parameter() + " " + each.from()))
        .isEqualTo(mistaken == null ? List.of() : List.of("contribution.ceiling " + mistaken));
  }

  private static EvidenceRule asking(@Nullable FilingKind kind, String reason) {
    return new EvidenceRule(kind, reason, null, null, false, List.of(EvidenceItem.parse("CARD")));
  }
}
