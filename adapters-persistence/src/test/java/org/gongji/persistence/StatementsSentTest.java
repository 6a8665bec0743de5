package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.domain.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No round trip for each person. */
class StatementsSentTest {

  private static final int FEW = 10;
  private static final int MANY = 10_000;

  private record Sent(
      List<String> firstMonth, List<String> nextMonth, List<String> preview, List<String> paid) {}

  @ParameterizedTest
  @EnumSource
  void as_many_statements_for_ten_persons_as_for_ten_thousand(Vendor vendor) {
    var few = sent(vendor, FEW);
    var many = sent(vendor, MANY);

    assertThat(many.firstMonth()).hasSizeLessThan(40).isEqualTo(few.firstMonth());
    assertThat(many.nextMonth()).isEqualTo(few.nextMonth());
    assertThat(many.preview()).hasSizeLessThan(10).isEqualTo(few.preview());
    assertThat(many.paid()).hasSizeLessThan(40).isEqualTo(few.paid());
  }

  private static Sent sent(Vendor vendor, int persons) {
    var statements = new CountedStatements();
    try (var pool = vendor.pool();
        var hall = PersistentHall.over(Database.over(statements.watch(pool)))) {
      ManualEmployer.open(hall, ManualEmployer.NUMBER, YearMonth.of(2022, 2));
      hall.openAccounts(Collections.nCopies(persons, 3_000L));
      hall.turnTo(LocalDate.of(2022, 3, 23));

      statements.forget();
      assertThat(ManualEmployer.assess(hall, YearMonth.of(2022, 2)).accepted()).isPresent();
      var firstMonth = statements.sent();

      statements.forget();
      assertThat(ManualEmployer.assess(hall, YearMonth.of(2022, 3)).accepted()).isPresent();
      var nextMonth = statements.sent();

      statements.forget();
      assertThat(hall.previewRemittance
              .handle(ManualEmployer.OPERATOR, PreviewRemittance.Query.due(ManualEmployer.NUMBER))
              .accepted())
          .isPresent();
      var preview = statements.sent();

      var due = Money.ofYuan(600L * persons).plain();
      var deposit = ManualEmployer.record(hall, due, null).orThrow();
      assertThat(ManualEmployer.review(hall, deposit).accepted()).isPresent();
      statements.forget();
      var allocated = hall.allocateMoney.handle(
          Request.of(Actor.SYSTEM, new AllocateMoney.Command(ManualEmployer.NUMBER)));
      assertThat(allocated.orThrow().serials()).hasSize(1);
      return new Sent(firstMonth, nextMonth, preview, statements.sent());
    }
  }
}
