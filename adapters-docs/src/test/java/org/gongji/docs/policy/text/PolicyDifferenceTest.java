package org.gongji.docs.policy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.docs.policy.text.PolicyDifference.Side;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.sealing.SealReason;
import org.gongji.domain.sealing.SealTerms;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2021, 7, 1);
  private static final PolicyPack HULUDAO = HuludaoPack.pack();

  @Test
  void a_pack_does_not_differ_from_itself() {
    assertThat(PolicyDifference.between(HULUDAO, PolicyFile.shipped("huludao"))).isEmpty();
  }

  @Test
  void a_difference_has_the_days_on_which_it_holds() {
    var one = HULUDAO.with(ContributionTerms.FLOOR, Timeline.from(START, Base.ofYuan(1_200)));
    var other = HULUDAO.with(
        ContributionTerms.FLOOR,
        Timeline.from(START, Base.ofYuan(1_200))
            .then(LATER, Base.ofYuan(1_640))
            .through(LocalDate.of(2022, 6, 30)));

    assertThat(PolicyDifference.between(one, other))
        .containsExactly(
            new PolicyDifference(
                "缴存基数下限 [contribution.floor]",
                LATER,
                LocalDate.of(2022, 6, 30),
                new Side(START, List.of("1,200 元")),
                new Side(LATER, List.of("1,640 元"))),
            new PolicyDifference(
                "缴存基数下限 [contribution.floor]",
                LocalDate.of(2022, 7, 1),
                LocalDate.MAX,
                new Side(START, List.of("1,200 元")),
                new Side(null, List.of())));
  }

  @Test
  void the_same_value_since_another_day_is_a_difference() {
    var one = HULUDAO.with(ContributionTerms.FLOOR, Timeline.from(START, Base.ofYuan(1_200)));
    var other = HULUDAO.with(
        ContributionTerms.FLOOR,
        Timeline.from(START, Base.ofYuan(1_200)).then(LATER, Base.ofYuan(1_200)));

    assertThat(PolicyDifference.between(one, other))
        .containsExactly(new PolicyDifference(
            "缴存基数下限 [contribution.floor]",
            LATER,
            LocalDate.MAX,
            new Side(START, List.of()),
            new Side(LATER, List.of())));
  }

  @Test
  void of_many_lines_only_those_that_differ_are_named_and_another_order_is_shown_in_full() {
    var resigned = new SealReason(new Reason("RESIGNED", "离职封存"), true);
    var retired = new SealReason(new Reason("RETIRED", "退休封存"), false);

    assertThat(sides(List.of(resigned, retired), List.of(resigned)))
        .isEqualTo(List.of(List.of("退休封存（RETIRED）：留在本单位"), List.of()));
    assertThat(sides(List.of(resigned, retired), List.of(retired, resigned)))
        .isEqualTo(List.of(
            List.of("离职封存（RESIGNED）：转到集中封存户", "退休封存（RETIRED）：留在本单位"),
            List.of("退休封存（RETIRED）：留在本单位", "离职封存（RESIGNED）：转到集中封存户")));
  }

  @Test
  void citations_differ_too() {
    var other = HULUDAO.citing("R1", Timeline.from(START, new Citation("某市办法", "第八条", "")));

    assertThat(PolicyDifference.between(HULUDAO, other))
        .extracting(PolicyDifference::subject, PolicyDifference::days)
        .containsExactly(
            tuple("依据 R1 月缴存额", "2016-01-01 至 2026-09-19"), tuple("依据 R1 月缴存额", "自 2026-09-20 起"));
  }

  @Test
  void two_cities_differ_in_every_parameter() {
    var subjects = PolicyDifference.between(HULUDAO, PolicyFile.shipped("binhai")).stream()
        .map(PolicyDifference::subject)
        .toList();

    assertThat(subjects)
        .containsAll(HULUDAO.parameters().keySet().stream()
            .map(PolicyText.of(HULUDAO)::title)
            .toList());
  }

  private static List<List<String>> sides(List<SealReason> one, List<SealReason> other) {
    var difference = PolicyDifference.between(sealing(one), sealing(other)).get(0);
    return List.of(difference.left().lines(), difference.right().lines());
  }

  private static PolicyPack sealing(List<SealReason> reasons) {
    return HULUDAO.with(SealTerms.PARAMETER, Timeline.from(START, new SealTerms(reasons)));
  }
}
