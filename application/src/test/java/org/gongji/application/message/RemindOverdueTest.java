package org.gongji.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;

class RemindOverdueTest {

  private static final String MARCH = "尊敬的01010777，贵单位202203至202203的公积金尚未缴清，请尽快核定并缴款！";

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void an_overdue_month_is_told_of_once_however_often_the_hall_looks() {
    remind();
    remind();

    assertThat(reminders()).containsExactly(MARCH);
  }

  @Test
  void each_further_month_is_told_of_with_all_that_is_unpaid() {
    remind();
    hall.calendar.turnTo(LocalDate.of(2022, 5, 1));
    remind();

    assertThat(reminders())
        .containsExactly("尊敬的01010777，贵单位202203至202204的公积金尚未缴清，请尽快核定并缴款！", MARCH);
  }

  @Test
  void who_has_paid_is_not_reminded() {
    ManualEmployer.pay(hall, "6100.00", null);

    remind();

    assertThat(reminders()).isEmpty();
  }

  @Test
  void an_employer_with_nobody_to_pay_for_is_not_reminded() {
    var other = new EmployerNumber("01010888");
    ManualEmployer.open(hall, other, YearMonth.of(2022, 2));

    remind();

    var inbox = hall.listMessages
        .handle(ManualEmployer.operatorOf(other), other, false, new Page.Wanted(1, 10))
        .orThrow();
    assertThat(inbox.page().rows()).isEmpty();
  }

  private void remind() {
    assertThat(hall.remindOverdue.handle()).isFalse();
  }

  private List<String> reminders() {
    return hall
        .listMessages
        .handle(OPERATOR, NUMBER, false, new Page.Wanted(1, 50))
        .orThrow()
        .page()
        .rows()
        .stream()
        .map(Received::text)
        .filter(text -> text.contains("尚未缴清"))
        .toList();
  }
}
