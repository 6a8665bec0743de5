package org.gongji.application.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.pay;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.employer.Employer;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From money at the bank to every person's balance, as the manual's employer pays. */
class PaymentTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @AfterEach
  void the_books_agree() {
    assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
  }

  @Test
  void a_deposit_of_12200_pays_both_months_and_every_person() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    pay(hall, "12200.00", null);

    assertThat(unpaid()).isEmpty();
    assertThat(employer().unallocated()).isEqualTo(Money.ZERO);
    assertThat(employer().paidThrough()).isEqualTo(APRIL);
    assertThat(persons()).extracting(Listed::paidThrough).containsOnly(APRIL);
    assertThat(persons())
        .extracting(person -> person.balance().toString())
        .startsWith("1,800.00", "1,800.00")
        .endsWith("1,500.00", "1,200.00", "1,200.00")
        .hasSize(11);
  }

  @Test
  void the_operator_is_told_of_the_review_and_of_each_allocation() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    pay(hall, "12200.00", null);

    var home = hall.showHome.handle(OPERATOR, NUMBER, new Page.Wanted(1, 3)).orThrow();
    assertThat(home.messages().rows())
        .extracting(Received::text)
        .containsExactly(
            "贵单位葫芦岛市示例学校：202204至202204的公积金已缴款成功！",
            "贵单位葫芦岛市示例学校：202203至202203的公积金已缴款成功！",
            "尊敬的01010777，您已完成办理单位汇补缴交款！");
    assertThat(home.messages().rows())
        .extracting(Received::source)
        .containsExactly("柜台管理", "柜台管理", "柜台");
  }

  @Test
  void of_6100_the_elder_month_is_paid_and_of_6100_50_half_a_yuan_stays() {
    var april = ManualEmployer.assess(hall, APRIL).orThrow();

    pay(hall, "6100.00", null);
    assertThat(unpaid()).containsExactly(april);
    assertThat(employer().paidThrough()).isEqualTo(YearMonth.of(2022, 3));

    pay(hall, "6100.50", null);
    assertThat(unpaid()).isEmpty();
    assertThat(employer().paidThrough()).isEqualTo(APRIL);
    assertThat(employer().unallocated()).hasToString("0.50");
  }

  @Test
  void one_fen_too_little_pays_nothing_and_the_fen_pays_it_all() {
    pay(hall, "6099.99", null);
    assertThat(unpaid()).containsExactly(MARCH);
    assertThat(employer().unallocated()).hasToString("6,099.99");

    pay(hall, "0.01", null);

    assertThat(unpaid()).isEmpty();
    assertThat(employer().unallocated()).isEqualTo(Money.ZERO);
  }

  @Test
  void a_deposit_that_quotes_a_serial_pays_that_one_first() {
    var april = ManualEmployer.assess(hall, APRIL).orThrow();

    pay(hall, "6100.00", april);

    assertThat(unpaid()).containsExactly(MARCH);
    assertThat(employer().paidThrough()).isEqualTo(APRIL);

    pay(hall, "6100.00", null);
    assertThat(unpaid()).isEmpty();
    assertThat(employer().paidThrough()).isEqualTo(APRIL);
  }

  @Test
  void money_that_came_early_pays_as_soon_as_the_month_is_assessed() {
    pay(hall, "12200.00", null);
    assertThat(employer().unallocated()).hasToString("6,100.00");

    var unused = ManualEmployer.assess(hall, APRIL).orThrow();
    hall.workAllJobs();

    assertThat(unpaid()).isEmpty();
    assertThat(employer().unallocated()).isEqualTo(Money.ZERO);
  }

  @Test
  void before_the_review_nothing_is_paid() {
    var unused = ManualEmployer.record(hall, "6100.00", MARCH).orThrow();

    hall.workAllJobs();

    assertThat(unpaid()).containsExactly(MARCH);
    assertThat(employer().unallocated()).isEqualTo(Money.ZERO);
  }

  @Test
  void allocating_again_allocates_nothing_more() {
    pay(hall, "12200.00", null);
    var balances = persons();

    var again = hall.allocateMoney
        .handle(Request.of(Actor.SYSTEM, new AllocateMoney.Command(NUMBER)))
        .orThrow();

    assertThat(again.serials()).isEmpty();
    assertThat(persons()).isEqualTo(balances);
    assertThat(employer().unallocated()).hasToString("6,100.00");
  }

  @Test
  void a_repeated_request_hears_which_serials_were_allocated() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();
    var deposit = ManualEmployer.record(hall, "12200.00", null).orThrow();
    var unusedToo = ManualEmployer.review(hall, deposit).orThrow();
    var request = new Request<>(Actor.SYSTEM, "once", new AllocateMoney.Command(NUMBER));

    var first = hall.allocateMoney.handle(request).orThrow();
    var second = hall.allocateMoney.handle(request).orThrow();

    assertThat(first.serials()).hasSize(2).contains(MARCH);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void only_the_hall_itself_allocates() {
    var byClerk = hall.allocateMoney.handle(Request.of(CLERK, new AllocateMoney.Command(NUMBER)));

    assertThat(codes(byClerk)).containsExactly("NOT_PERMITTED");
  }

  private Employer employer() {
    return hall.showEmployer.handle(OPERATOR, NUMBER).orThrow().employer();
  }

  private List<BusinessSerial> unpaid() {
    return hall.listUnallocatedAssessments.handle(OPERATOR, NUMBER).orThrow().stream()
        .map(Assessment::serial)
        .toList();
  }

  private List<Listed> persons() {
    return hall.listContributors
        .handle(OPERATOR, new ListContributors.Query(NUMBER, "", null), new Page.Wanted(1, 50))
        .orThrow()
        .contributors()
        .rows();
  }
}
