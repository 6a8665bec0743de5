package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.employer.Employer;
import org.gongji.application.remittance.Roster;
import org.gongji.application.remittance.Roster.Person;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

/** {@link Roster}. */
public abstract class RosterContract extends PortContract {

  private static final FrozenLine AT_3000 =
      FrozenLine.of(3000, 1_000, 1_000, RoundingPrecision.YUAN_HALF_UP);

  @Test
  void who_contributes_for_the_first_time_comes_in_the_order_of_keys() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);

    var persons = roster(employer, FEBRUARY);

    assertThat(persons).extracting(Person::account).containsExactly(account(1), account(2));
    assertThat(persons).isSortedAccordingTo((a, b) -> Long.compare(a.accountKey(), b.accountKey()));
    assertThat(persons.get(0))
        .isEqualTo(new Person(
            persons.get(0).accountKey(),
            account(1),
            "职工1",
            Standing.ENROLLED,
            true,
            3000,
            1_000,
            1_000,
            null));
  }

  @Test
  void nobody_is_on_the_roster_before_the_first_month() {
    var employer = employer("01010777");
    accounts(employer, 3000);

    assertThat(roster(employer, FEBRUARY.minusMonths(1))).isEmpty();
  }

  @Test
  void who_stays_has_what_the_month_before_froze() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var unused = assessed(employer, 1, FEBRUARY);

    assertThat(roster(employer, MARCH)).singleElement().satisfies(person -> {
      assertThat(person.contributes()).isTrue();
      assertThat(person.last()).isEqualTo(AT_3000);
    });
    assertThat(roster(employer, APRIL)).extracting(Person::last).containsOnlyNulls();
  }

  @Test
  void who_was_sealed_is_there_once_more_without_contributing() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2000);
    change(employer, 1, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 3000));
    var unused = assessed(employer, 1, FEBRUARY);
    var march = roster(employer, MARCH);
    var unusedToo = assessed(employer, 2, MARCH);

    assertThat(march).hasSize(2);
    assertThat(march.get(0).contributes()).isFalse();
    assertThat(march.get(0).standing()).isEqualTo(Standing.SEALED);
    assertThat(march.get(0).last()).isEqualTo(AT_3000);
    assertThat(roster(employer, APRIL)).extracting(Person::account).containsExactly(account(2));
  }

  @Test
  void who_was_unsealed_joins_with_nothing_frozen_before() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    change(employer, 1, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 3000));
    change(employer, 1, terms(APRIL, AccountStatus.NORMAL, Standing.UNSEALED, 3200));

    assertThat(roster(employer, MARCH)).isEmpty();
    assertThat(roster(employer, APRIL)).singleElement().satisfies(person -> {
      assertThat(person.contributes()).isTrue();
      assertThat(person.standing()).isEqualTo(Standing.UNSEALED);
      assertThat(person.baseYuan()).isEqualTo(3200);
      assertThat(person.last()).isNull();
    });
  }

  @Test
  void a_changed_base_counts_from_its_month_on() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    change(employer, 1, normal(APRIL, 3600));
    change(employer, 1, normal(APRIL.plusMonths(1), 4000));

    assertThat(roster(employer, MARCH)).extracting(Person::baseYuan).containsExactly(3000L);
    assertThat(roster(employer, APRIL)).extracting(Person::baseYuan).containsExactly(3600L);
    assertThat(roster(employer, APRIL.plusMonths(9)))
        .extracting(Person::baseYuan)
        .containsExactly(4000L);
  }

  @Test
  void of_terms_from_one_month_those_appended_last_hold() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    change(employer, 1, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 3000));
    change(employer, 1, terms(MARCH, AccountStatus.NORMAL, Standing.UNSEALED, 3300));

    assertThat(roster(employer, MARCH)).extracting(Person::baseYuan).containsExactly(3300L);
  }

  @Test
  void who_was_transferred_leaves_one_employer_and_joins_the_other() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000);
    change(to, 1, terms(MARCH, AccountStatus.NORMAL, Standing.TRANSFERRED, 3000));
    var unused = assessed(from, 1, FEBRUARY);

    var leaving = roster(from, MARCH).get(0);
    var joining = roster(to, MARCH).get(0);

    assertThat(leaving.contributes()).isFalse();
    assertThat(leaving.standing()).isEqualTo(Standing.TRANSFERRED);
    assertThat(leaving.last()).isEqualTo(AT_3000);
    assertThat(joining.contributes()).isTrue();
    assertThat(joining.standing()).isEqualTo(Standing.TRANSFERRED);
    assertThat(joining.last()).isNull();
  }

  @Test
  void ahead_of_what_is_frozen_the_month_before_counts_by_its_terms() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2000, 2500);
    change(employer, 1, normal(APRIL, 3600));
    change(employer, 2, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 2000));
    change(employer, 3, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 2500));

    var april = ahead(employer, APRIL);

    assertThat(april).extracting(Person::account).containsExactly(account(1), account(2));
    assertThat(april).extracting(Person::contributes).containsExactly(true, false);
    assertThat(april.get(0).last()).isEqualTo(AT_3000);
    assertThat(april.get(0).baseYuan()).isEqualTo(3600);
    assertThat(april.get(1).standing()).isEqualTo(Standing.SEALED);
    assertThat(ahead(employer, APRIL.plusMonths(1)))
        .extracting(Person::account)
        .containsExactly(account(1));
  }

  @Test
  void ahead_of_what_is_frozen_the_same_persons_come_as_after_freezing() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000, 2000);
    change(from, 1, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 3000));
    change(from, 1, terms(MARCH, AccountStatus.NORMAL, Standing.UNSEALED, 3300));
    change(to, 2, terms(APRIL, AccountStatus.NORMAL, Standing.TRANSFERRED, 2000));
    var before = ahead(from, APRIL);
    var unused = assessed(from, 1, MARCH);

    assertThat(before).hasSize(2).isEqualTo(roster(from, APRIL));
    assertThat(ahead(to, APRIL)).isEqualTo(roster(to, APRIL)).hasSize(1);
  }

  @Test
  void another_employers_persons_are_not_on_the_roster() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);

    assertThat(roster(other, MARCH)).isEmpty();
  }

  private List<Person> ahead(Employer employer, YearMonth month) {
    return read(() -> {
      var persons = new ArrayList<Person>();
      ports()
          .roster()
          .forEachAhead(employer.key(), month, RoundingPrecision.YUAN_HALF_UP, persons::add);
      return persons;
    });
  }

  private List<Person> roster(Employer employer, YearMonth month) {
    return read(() -> {
      var persons = new ArrayList<Person>();
      ports().roster().forEach(employer.key(), month, persons::add);
      return persons;
    });
  }
}
