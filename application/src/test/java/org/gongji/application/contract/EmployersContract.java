package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongji.application.employer.Employer;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.employer.Employers}. */
public abstract class EmployersContract extends PortContract {

  private static final EmployerNumber NUMBER = new EmployerNumber("01010777");

  @Test
  void an_employer_is_found_as_it_was_opened() {
    var opening = opening("01010777");

    var employer = employer("01010777");

    assertThat(employer)
        .isEqualTo(new Employer(
            employer.key(),
            opening.number(),
            opening.name(),
            opening.creditCode(),
            EmployerStatus.NORMAL,
            opening.rates(),
            opening.precision(),
            opening.bankCode(),
            opening.operatorName(),
            opening.operatorMobile(),
            opening.openedOn(),
            opening.firstMonth(),
            null,
            null,
            Money.ZERO));
  }

  @Test
  void a_locked_employer_is_the_same_as_a_found_one() {
    var employer = employer("01010777");

    assertThat(committed(() -> ports().employers().lock(NUMBER))).contains(employer);
  }

  @Test
  void an_unknown_number_is_not_found() {
    var unknown = new EmployerNumber("99999999");

    assertThat(read(() -> ports().employers().find(unknown))).isEmpty();
    assertThat(committed(() -> ports().employers().lock(unknown))).isEmpty();
    assertThat(read(() -> ports().employers().seek(unknown)).rejections())
        .containsExactly(OperationCode.NOT_FOUND.of(Figure.of("99999999")));
  }

  @Test
  void all_are_listed_in_the_order_of_their_numbers() {
    var second = employer("01010778");
    var third = employer("02000001");
    var first = employer("0000010");

    assertThat(read(() -> ports().employers().all())).containsExactly(first, second, third);
  }

  @Test
  void a_number_is_given_once() {
    var employer = employer("01010777");

    assertThatThrownBy(() -> commit(() -> ports().employers().open(opening("01010777"))))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(read(() -> ports().employers().all())).containsExactly(employer);
  }

  @Test
  void assessed_through_moves_forward_and_back_to_nothing() {
    var employer = employer("01010777");
    var other = employer("01010778");

    commit(() -> ports().employers().assessedThrough(employer.key(), MARCH));
    assertThat(found("01010777").assessedThrough()).isEqualTo(MARCH);

    commit(() -> ports().employers().assessedThrough(employer.key(), null));
    assertThat(found("01010777").assessedThrough()).isNull();
    assertThat(found("01010778")).isEqualTo(other);
  }

  @Test
  void paid_through_never_goes_back() {
    var employer = employer("01010777");
    var other = employer("01010778");

    commit(() -> ports().employers().paidThrough(employer.key(), MARCH));
    commit(() -> ports().employers().paidThrough(employer.key(), FEBRUARY));

    assertThat(found("01010777").paidThrough()).isEqualTo(MARCH);
    assertThat(found("01010778")).isEqualTo(other);
  }
}
