package org.gongji.application.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.stream.LongStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;

class OpenAccountsTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = new MemoryHall();

  @Test
  void accounts_within_the_limits_are_opened() {
    ManualEmployer.open(hall, NUMBER, APRIL);

    var opened = open(Actor.SYSTEM, 1_640, 18_000);

    assertThat(opened).isEqualTo(Decision.accept(2));
    var list = hall.listContributors
        .handle(
            OPERATOR,
            new ListContributors.Query(NUMBER, "", AccountStatus.NORMAL),
            new Page.Wanted(1, 10))
        .orThrow();
    assertThat(list.employer().number()).isEqualTo(NUMBER);
    assertThat(list.contributors().rows())
        .extracting(Listed::baseYuan)
        .containsExactly(1_640L, 18_000L);
  }

  @Test
  void one_base_outside_the_limits_refuses_all_and_each_fault_names_its_account() {
    ManualEmployer.open(hall, NUMBER, APRIL);
    var before = hall.everything();

    var refused = open(Actor.SYSTEM, 1_639, 3_000, 18_001);

    assertThat(codes(refused)).containsExactly("BASE_BELOW_FLOOR", "BASE_ABOVE_CEILING");
    assertThat(refused.rejections())
        .extracting(rejection -> rejection.figure(Rejection.FIELD).orElseThrow().text())
        .containsExactly("1001010001", "1001010003");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void an_operator_may_not_open_accounts() {
    ManualEmployer.open(hall, NUMBER, APRIL);

    assertThat(codes(open(OPERATOR, 3_000))).containsExactly("NOT_PERMITTED");
  }

  @Test
  void for_an_unknown_employer_nothing_is_opened() {
    assertThat(codes(open(Actor.SYSTEM, 3_000))).containsExactly("NOT_FOUND");
  }

  private Decision<Integer> open(Actor actor, long... bases) {
    var accounts = ManualEmployer.openings(LongStream.of(bases).boxed().toList(), APRIL);
    return hall.openAccounts.handle(Request.of(actor, new OpenAccounts.Command(NUMBER, accounts)));
  }
}
