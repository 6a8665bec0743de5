package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.MovementKind;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

/** 变更明细: what moves a month, from the history of the accounts' terms. */
class MovementsTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final YearMonth MAY = YearMonth.of(2022, 5);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void unsealing_the_eleventh_brings_ten_and_5500_to_eleven_and_6100() {
    change(NUMBER, 1, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 3000, 1_000));
    var april = ManualEmployer.assess(hall, APRIL).orThrow();
    change(NUMBER, 1, terms(MAY, AccountStatus.NORMAL, Standing.UNSEALED, 3000, 1_000));
    hall.calendar.turnTo(LocalDate.of(2022, 5, 5));

    var preview = preview();

    assertThat(preview.months().get(0))
        .isEqualTo(RemittanceMonth.of(
            MAY, side(10, "5500.00"), side(1, "600.00"), HeadcountAndAmount.NONE));
    assertThat(preview.months().get(0).current()).isEqualTo(side(11, "6100.00"));
    assertThat(preview.movements()).containsExactly(moved(1, MAY, MovementKind.UNSEAL, 1, 60_000));
    assertThat(movements(april)).containsExactly(moved(1, APRIL, MovementKind.SEAL, -1, -60_000));
  }

  @Test
  void a_base_that_rises_moves_the_amount_and_not_the_headcount() {
    change(NUMBER, 10, terms(APRIL, AccountStatus.NORMAL, Standing.ENROLLED, 2400, 1_000));

    assertThat(preview().months().get(0))
        .isEqualTo(RemittanceMonth.of(
            APRIL, side(11, "6100.00"), side(0, "80.00"), HeadcountAndAmount.NONE));
    assertThat(preview().movements())
        .containsExactly(moved(10, APRIL, MovementKind.BASE_CHANGE, 0, 8_000));
  }

  @Test
  void a_rate_that_falls_moves_the_amount_and_not_the_headcount() {
    change(NUMBER, 1, terms(APRIL, AccountStatus.NORMAL, Standing.ENROLLED, 3000, 800));

    assertThat(preview().months().get(0))
        .isEqualTo(RemittanceMonth.of(
            APRIL, side(11, "6100.00"), HeadcountAndAmount.NONE, side(0, "120.00")));
    assertThat(preview().movements())
        .containsExactly(moved(1, APRIL, MovementKind.RATE_CHANGE, 0, -12_000));
  }

  @Test
  void terms_from_a_later_month_move_nothing_yet() {
    change(NUMBER, 1, terms(MAY, AccountStatus.SEALED, Standing.SEALED, 3000, 1_000));

    assertThat(preview().movements()).isEmpty();
    assertThat(preview().months().get(0).current()).isEqualTo(side(11, "6100.00"));
  }

  @Test
  void who_is_sealed_and_unsealed_within_one_month_does_not_move() {
    change(NUMBER, 1, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 3000, 1_000));
    change(NUMBER, 1, terms(APRIL, AccountStatus.NORMAL, Standing.UNSEALED, 3000, 1_000));

    assertThat(preview().movements()).isEmpty();
  }

  @Test
  void who_comes_and_who_goes_in_one_month_are_told_apart() {
    var other = new EmployerNumber("01010778");
    ManualEmployer.open(hall, other, APRIL);
    change(other, 9, terms(APRIL, AccountStatus.NORMAL, Standing.TRANSFERRED, 2500, 1_000));
    var newcomer = ManualEmployer.opening(account(12), "新职工", 4070, APRIL);
    var unused = hall.openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, List.of(newcomer))))
        .orThrow();

    var preview = preview();

    assertThat(preview.months().get(0))
        .isEqualTo(
            RemittanceMonth.of(APRIL, side(11, "6100.00"), side(1, "814.00"), side(1, "500.00")));
    assertThat(preview.movements())
        .containsExactly(
            moved(9, APRIL, MovementKind.TRANSFER_OUT, -1, -50_000),
            new Moved(account(12), "新职工", APRIL, new Movement(MovementKind.ENROLMENT, 1, 81_400)));
  }

  private Preview preview() {
    return hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();
  }

  private List<Moved> movements(BusinessSerial serial) {
    return hall.showAssessment
        .movements(OPERATOR, new ShowAssessment.Query(NUMBER, serial), new Page.Wanted(1, 10))
        .orThrow()
        .rows()
        .rows();
  }

  private void change(EmployerNumber employer, int at, Terms terms) {
    ManualEmployer.change(hall, employer, at, terms);
  }

  private static Terms terms(
      YearMonth from, AccountStatus status, Standing standing, long baseYuan, int rateBp) {
    return new Terms(from, status, standing, baseYuan, rateBp, rateBp);
  }

  private static HeadcountAndAmount side(long persons, String amount) {
    return new HeadcountAndAmount(persons, Money.parse(amount));
  }

  private static Moved moved(
      int at, YearMonth month, MovementKind kind, int headcount, long amountFen) {
    return new Moved(account(at), "职工" + at, month, new Movement(kind, headcount, amountFen));
  }
}
