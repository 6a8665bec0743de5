package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link Contributors}. */
public abstract class ContributorsContract extends PortContract {

  @Test
  void an_account_is_listed_as_it_was_opened_without_balance_and_paid_month() {
    var employer = employer("01010777");

    accounts(employer, 3000);

    var listed = list(employer, "", null).rows().get(0);
    assertThat(listed)
        .isEqualTo(new Listed(
            account(1),
            "职工1",
            listed.residentIdMasked(),
            AccountStatus.NORMAL,
            3000,
            1_000,
            1_000,
            LocalDate.of(2022, 2, 1),
            Money.ZERO,
            null));
  }

  @Test
  void a_certificate_number_is_shown_masked() {
    var employer = employer("01010777");

    accounts(employer, 3000);

    assertThat(list(employer, "", null).rows().get(0).residentIdMasked())
        .contains("*")
        .doesNotContain("19900000");
  }

  @Test
  void the_list_goes_by_number_in_pages_with_the_total() {
    var employer = employer("01010777");
    commit(() -> ports()
        .contributors()
        .open(employer.key(), List.of(opening(3, 2000), opening(1, 2000), opening(2, 2000))));

    var first = page(employer, new Page.Wanted(1, 2));
    var second = page(employer, new Page.Wanted(2, 2));
    var beyond = page(employer, new Page.Wanted(9, 2));

    assertThat(first.rows()).extracting(Listed::number).containsExactly(account(1), account(2));
    assertThat(second.rows()).extracting(Listed::number).containsExactly(account(3));
    assertThat(beyond.rows()).isEmpty();
    assertThat(List.of(first.total(), second.total(), beyond.total())).containsOnly(3L);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.size()).isEqualTo(2);
  }

  @Test
  void a_search_finds_a_whole_number_or_a_part_of_a_name() {
    var employer = employer("01010777");
    accounts(employer, 2000, 2000, 2000);

    assertThat(list(employer, account(2).text(), null).rows())
        .extracting(Listed::name)
        .containsExactly("职工2");
    assertThat(list(employer, "工3", null).rows()).extracting(Listed::name).containsExactly("职工3");
    assertThat(list(employer, "无此人", null).total()).isZero();
  }

  @Test
  void wildcards_in_a_search_are_plain_characters() {
    var employer = employer("01010777");
    accounts(employer, 2000);

    assertThat(list(employer, "%", null).rows()).isEmpty();
    assertThat(list(employer, "_工1", null).rows()).isEmpty();
    assertThat(list(employer, "\\", null).rows()).isEmpty();
  }

  @Test
  void a_status_from_a_later_month_does_not_count_yet() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500, 2000);
    append(employer, 2, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 2500));
    append(employer, 3, terms(APRIL.plusMonths(1), AccountStatus.SEALED, Standing.SEALED, 2000));

    var counts = read(() -> ports().contributors().headcount(employer.key(), TODAY));

    assertThat(counts.get(AccountStatus.NORMAL)).isEqualTo(2);
    assertThat(counts.get(AccountStatus.SEALED)).isEqualTo(1);
    assertThat(list(employer, "", AccountStatus.SEALED).rows())
        .extracting(Listed::number)
        .containsExactly(account(2));
    assertThat(list(employer, "", AccountStatus.NORMAL).total()).isEqualTo(2);
  }

  @Test
  void of_terms_from_one_month_those_appended_last_hold() {
    var employer = employer("01010777");
    accounts(employer, 3000);

    append(employer, 1, normal(APRIL, 3100));
    append(employer, 1, normal(APRIL, 3200));
    append(employer, 1, normal(APRIL.plusMonths(1), 3300));

    assertThat(list(employer, "", null).rows()).extracting(Listed::baseYuan).containsExactly(3200L);
  }

  @Test
  void a_transferred_account_stands_with_the_other_employer_from_its_month_on() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000, 2000);

    append(to, 1, terms(APRIL, AccountStatus.NORMAL, Standing.TRANSFERRED, 3000));

    assertThat(list(from, "", null).rows()).extracting(Listed::number).containsExactly(account(2));
    assertThat(list(to, "", null).rows()).extracting(Listed::number).containsExactly(account(1));
    assertThat(read(() -> ports().contributors().headcount(from.key(), MARCH.atDay(31))))
        .containsEntry(AccountStatus.NORMAL, 2L);
  }

  @Test
  void an_account_is_not_listed_before_its_first_month() {
    var employer = employer("01010777");
    accounts(employer, 3000);

    var january = FEBRUARY.minusMonths(1).atDay(31);

    assertThat(read(() -> ports().contributors().headcount(employer.key(), january)))
        .isEmpty();
  }

  @Test
  void a_person_has_one_account_and_a_number_one_person() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var one = opening(1, 3000);
    var two = opening(2, 3000);
    var sameNumber = new Contributors.Opening(
        one.number(), two.name(), two.residentId(), two.mobile(), two.openedOn(), two.terms());
    var samePerson = new Contributors.Opening(
        two.number(), one.name(), one.residentId(), one.mobile(), one.openedOn(), one.terms());

    assertThatThrownBy(() -> open(employer, sameNumber)).isInstanceOf(Transactions.Conflict.class);
    assertThatThrownBy(() -> open(employer, samePerson)).isInstanceOf(Transactions.Conflict.class);
    assertThat(list(employer, "", null).total()).isEqualTo(1);
  }

  private void open(Employer employer, Contributors.Opening opening) {
    commit(() -> ports().contributors().open(employer.key(), List.of(opening)));
  }

  private Page<Listed> list(Employer employer, String search, @Nullable AccountStatus status) {
    return read(
        () -> ports().contributors().list(employer.key(), TODAY, search, status, FIRST_PAGE));
  }

  private Page<Listed> page(Employer employer, Page.Wanted wanted) {
    return read(() -> ports().contributors().list(employer.key(), TODAY, "", null, wanted));
  }
}
