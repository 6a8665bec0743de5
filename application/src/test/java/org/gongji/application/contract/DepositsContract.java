package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongji.application.bank.Deposits;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.bank.Deposits.Recording;
import org.gongji.application.bank.Deposits.Tally;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;

/** {@link Deposits}. */
public abstract class DepositsContract extends PortContract {

  @Test
  void a_recorded_deposit_is_found_as_it_was_recorded_and_waits() {
    var employer = employer("01010777");

    var deposit = deposited(employer, 1, "6100.50", serial(9));

    assertThat(deposit)
        .isEqualTo(new Deposit(
            deposit.key(),
            serial(1),
            employer.number(),
            employer.key(),
            employer.name(),
            Money.ofFen(610_050),
            TODAY,
            BANK_ACCOUNT,
            "HD1",
            serial(9),
            "clerk",
            NOW,
            null,
            null));
    assertThat(read(() -> ports().deposits().waiting())).containsExactly(deposit);
    assertThat(committed(() -> ports().deposits().lock(serial(1)))).contains(deposit);
  }

  @Test
  void an_unknown_serial_is_not_found() {
    assertThat(read(() -> ports().deposits().find(serial(404)))).isEmpty();
    assertThat(committed(() -> ports().deposits().lock(serial(404)))).isEmpty();
  }

  @Test
  void a_reviewed_deposit_waits_no_longer_and_tells_who_reviewed_it() {
    var employer = employer("01010777");
    var deposit = deposited(employer, 1, "1.00", null);
    var other = deposited(employer, 2, "2.00", null);

    commit(() -> ports().deposits().reviewed(deposit, "reviewer", NOW.plusSeconds(60)));

    var reviewed = read(() -> ports().deposits().find(serial(1))).orElseThrow();
    assertThat(reviewed.reviewedBy()).isEqualTo("reviewer");
    assertThat(reviewed.reviewedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(read(() -> ports().deposits().waiting())).containsExactly(other);
  }

  @Test
  void who_waits_longest_comes_first_and_the_latest_are_told_backwards() {
    var employer = employer("01010777");
    var first = deposited(employer, 3, "1.00", null);
    var second = deposited(employer, 2, "2.00", null);
    var third = deposited(employer, 1, "3.00", null);

    assertThat(read(() -> ports().deposits().waiting())).containsExactly(first, second, third);
    assertThat(read(() -> ports().deposits().latest(2))).containsExactly(third, second);
  }

  @Test
  void what_waits_is_counted_for_each_employer() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var first = deposited(employer, 1, "100.00", null);
    var unused = deposited(employer, 2, "50.50", null);

    assertThat(waitingOf(employer)).isEqualTo(new Tally(2, Money.parse("150.50")));
    assertThat(waitingOf(other)).isEqualTo(new Tally(0, Money.ZERO));

    commit(() -> ports().deposits().reviewed(first, "reviewer", NOW));
    assertThat(waitingOf(employer)).isEqualTo(new Tally(1, Money.parse("50.50")));
  }

  private Tally waitingOf(Employer employer) {
    return read(() -> ports().deposits().waitingOf(employer.key()));
  }

  @Test
  void a_bank_reference_is_known_within_its_bank_account_only() {
    var employer = employer("01010777");
    var deposit = deposited(employer, 1, "1.00", null);

    assertThat(read(() -> ports().deposits().recorded(BANK_ACCOUNT, "HD1")))
        .contains(deposit.serial());
    assertThat(read(() -> ports().deposits().recorded(BANK_ACCOUNT, "HD2"))).isEmpty();
    assertThat(read(() -> ports().deposits().recorded("294756317375", "HD1"))).isEmpty();
  }

  @Test
  void a_bank_reference_is_recorded_once() {
    var employer = employer("01010777");
    var deposit = deposited(employer, 1, "1.00", null);
    var again = new Recording(
        serial(2), employer.key(), Money.ofYuan(1), TODAY, BANK_ACCOUNT, "HD1", null, "clerk", NOW);

    assertThatThrownBy(() -> commit(() -> ports().deposits().record(again)))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(read(() -> ports().deposits().latest(9))).containsExactly(deposit);
  }

  @Test
  void only_what_reviewed_deposits_of_the_employer_quote_is_quoted() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var reviewed = deposited(employer, 1, "1.00", serial(11));
    var unquoting = deposited(employer, 2, "1.00", null);
    var waiting = deposited(employer, 3, "1.00", serial(13));
    var others = deposited(other, 4, "1.00", serial(14));

    commit(() -> {
      ports().deposits().reviewed(reviewed, "reviewer", NOW);
      ports().deposits().reviewed(unquoting, "reviewer", NOW);
      ports().deposits().reviewed(others, "reviewer", NOW);
    });

    assertThat(read(() -> ports().deposits().quoted(employer.key()))).containsExactly(serial(11));
    assertThat(read(() -> ports().deposits().waiting())).containsExactly(waiting);
  }
}
