package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;

/** What happens when the limits of the bases move while the bases stay. */
class LimitsAtAssessmentTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final LocalDate START = LocalDate.of(2016, 1, 1);

  @Test
  void a_city_that_warns_names_who_is_outside_and_assesses() {
    var hall = ManualEmployer.in(new MemoryHall(floorOf2001FromApril(LimitsAtAssessment.WARN)));

    var preview = hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();
    var assessed = ManualEmployer.assess(hall, APRIL);

    assertThat(preview.outside())
        .extracting(OutsideLimits::account)
        .containsExactly(account(10), account(11));
    assertThat(preview.outside().get(0).rejection().figures())
        .hasToString("{value=2,000, limit=2,001, since=2022-04-01}");
    assertThat(preview.outsideCount()).isEqualTo(2);
    assertThat(codes(preview.assessable())).isEmpty();
    assertThat(codes(assessed)).isEmpty();
    assertThat(preview.months().get(0).current().amount()).hasToString("6,100.00");
    var outside = hall.showAssessment
        .outside(OPERATOR, new ShowAssessment.Query(NUMBER, assessed.orThrow()))
        .orThrow();
    assertThat(outside.persons()).isEqualTo(preview.outside());
    assertThat(outside.count()).isEqualTo(2);
  }

  @Test
  void a_city_that_refuses_says_how_many_in_the_preview_already() {
    var hall = ManualEmployer.in(new MemoryHall(floorOf2001FromApril(LimitsAtAssessment.REFUSE)));
    var before = hall.everything();

    var preview = hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();
    var refused = ManualEmployer.assess(hall, APRIL);

    assertThat(codes(preview.assessable())).containsExactly("BASES_OUTSIDE_LIMITS");
    assertThat(codes(refused)).containsExactly("BASES_OUTSIDE_LIMITS");
    assertThat(refused.rejections().get(0).figures()).hasToString("{value=2, month=202204}");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void all_who_are_outside_are_counted_though_a_hundred_are_named() {
    var hall = new MemoryHall(floorOf2001FromApril(LimitsAtAssessment.WARN));
    ManualEmployer.open(hall, NUMBER, APRIL);
    var accounts = ManualEmployer.openings(Collections.nCopies(101, 2_000L), APRIL.minusMonths(1));
    var unused = hall.openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, accounts)))
        .orThrow();

    var preview = hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();

    assertThat(preview.outside()).hasSize(100);
    assertThat(preview.outsideCount()).isEqualTo(101);
  }

  @Test
  void who_is_on_the_limit_is_inside() {
    var hall = ManualEmployer.in(new MemoryHall(pack(LimitsAtAssessment.REFUSE, 2_000)));

    assertThat(codes(ManualEmployer.assess(hall, APRIL))).isEmpty();
  }

  private static PolicyPack floorOf2001FromApril(LimitsAtAssessment limits) {
    return pack(limits, 2_001);
  }

  private static PolicyPack pack(LimitsAtAssessment limits, long floorFromApril) {
    var floor = Timeline.from(START, Base.ofYuan(1_200))
        .then(LocalDate.of(2022, 4, 1), Base.ofYuan(floorFromApril));
    return HuludaoPack.pack()
        .with(ContributionTerms.FLOOR, floor)
        .with(RemittanceTerms.PARAMETER, Timeline.from(START, new RemittanceTerms(0, limits)));
  }
}
