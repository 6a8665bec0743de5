package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sealing.CentralMoves;
import org.gongji.application.sealing.CentralMoves.Waiting;
import org.gongji.domain.contribution.change.FilingKind;
import org.junit.jupiter.api.Test;

/** {@link CentralMoves}. */
public abstract class CentralMovesContract extends PortContract {

  @Test
  void who_waits_comes_by_number_with_the_filing_that_sealed_them() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500, 2000);
    var one = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.SEAL);

    var third = await(employer, 3, one);
    var first = await(employer, 1, other);

    assertThat(waiting(employer)).containsExactly(first, third);
    assertThat(first.serial()).isEqualTo(serial(2));
    assertThat(first.from()).isEqualTo(APRIL);
  }

  @Test
  void another_employers_do_not_wait_here() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);
    var unused = await(employer, 1, filing(employer, 1, FilingKind.SEAL));

    assertThat(waiting(other)).isEmpty();
    assertThat(read(() -> ports().centralMoves().waitingCount(other.key()))).isZero();
    assertThat(read(() -> ports().centralMoves().waitingCount(employer.key()))).isEqualTo(1);
  }

  @Test
  void an_account_waits_once() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var first = await(employer, 1, filing(employer, 1, FilingKind.SEAL));
    var again = filing(employer, 2, FilingKind.SEAL);

    assertThatThrownBy(() -> await(employer, 1, again)).isInstanceOf(Transactions.Conflict.class);

    assertThat(waiting(employer)).containsExactly(first);
  }

  @Test
  void who_is_forgotten_waits_no_longer_and_can_wait_again() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var filing = filing(employer, 1, FilingKind.SEAL);
    var first = await(employer, 1, filing);
    var second = await(employer, 2, filing);

    forget(List.of(first.accountKey(), 404L));
    assertThat(waiting(employer)).containsExactly(second);

    forget(List.of());
    assertThat(waiting(employer)).containsExactly(second);

    var again = await(employer, 1, filing(employer, 2, FilingKind.SEAL));
    assertThat(waiting(employer)).containsExactly(again, second);
  }

  private Waiting await(Employer employer, int at, Filing filing) {
    var waiting = new Waiting(
        read(() -> standing(at)).key(), account(at), filing.key(), filing.serial(), APRIL);
    commit(() -> ports().centralMoves().await(employer.key(), waiting));
    return waiting;
  }

  private void forget(List<Long> accountKeys) {
    commit(() -> ports().centralMoves().forget(accountKeys));
  }

  private List<Waiting> waiting(Employer employer) {
    return read(() -> ports().centralMoves().waiting(employer.key()));
  }
}
