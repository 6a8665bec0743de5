package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Page;
import org.gongji.domain.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualEmployerTest {

  @ParameterizedTest
  @EnumSource
  void a_deposit_of_two_months_pays_both_and_every_balance_grows(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      // given
      var april = ManualEmployer.assess(hall, YearMonth.of(2022, 4));
      assertThat(april.accepted()).isPresent();

      // when
      ManualEmployer.pay(hall, "12200.00", null);

      // then
      var summary = hall.showEmployer.handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER);
      assertThat(summary.orThrow().employer().paidThrough()).isEqualTo(YearMonth.of(2022, 4));
      assertThat(summary.orThrow().employer().unallocated()).isEqualTo(Money.ZERO);
      assertThat(summary.orThrow().contributing()).isEqualTo(11);
      var persons = hall.listContributors
          .handle(
              ManualEmployer.OPERATOR,
              new ListContributors.Query(ManualEmployer.NUMBER, "", null),
              new Page.Wanted(1, 20))
          .orThrow()
          .contributors();
      assertThat(persons.total()).isEqualTo(11);
      assertThat(persons.rows().get(0).balance()).isEqualTo(Money.ofYuan(1_800));
      assertThat(persons.rows().get(0).openedOn()).isEqualTo(LocalDate.of(2022, 2, 1));
      assertThat(persons.rows().get(10).paidThrough()).isEqualTo(YearMonth.of(2022, 4));
      assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    }
  }
}
