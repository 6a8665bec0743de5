package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.contributor.change.AccountChanges.Change;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.contributor.change.AccountChanges.Order;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.gongji.application.contributor.change.AccountChanges.Sort;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Page;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.contributor.change.AccountChanges}. */
public abstract class AccountChangesContract extends PortContract {

  private static final Search ALL = search("", null);

  @Test
  void a_change_is_listed_as_it_was_kept_with_whose_account_it_is() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var change = change(employer, 1, Kind.UNSEAL, TODAY);

    append(change);

    var listed = list(employer, ALL).rows().get(0);
    assertThat(listed.change()).isEqualTo(change);
    assertThat(listed.name()).isEqualTo("职工1");
    assertThat(listed.residentIdMasked()).contains("*").doesNotContain("19900000");
  }

  @Test
  void the_newest_comes_first_and_of_a_day_what_was_kept_last() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    append(
        change(employer, 1, Kind.SEAL, TODAY),
        change(employer, 2, Kind.SEAL, TODAY.minusDays(1)),
        change(employer, 1, Kind.UNSEAL, TODAY));

    assertThat(list(employer, ALL).rows())
        .extracting(each -> each.change().account(), each -> each.change().kind())
        .containsExactly(
            tuple(account(1), Kind.UNSEAL),
            tuple(account(1), Kind.SEAL),
            tuple(account(2), Kind.SEAL));
  }

  @Test
  void changes_are_looked_for_by_person_kind_and_day() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    append(
        change(employer, 1, Kind.SEAL, TODAY.minusDays(2)),
        change(employer, 2, Kind.BASE_CHANGE, TODAY.minusDays(1)),
        change(employer, 1, Kind.UNSEAL, TODAY));

    assertThat(list(employer, search(account(1).text(), null)).total()).isEqualTo(2);
    assertThat(list(employer, search("职工2", null)).total()).isEqualTo(1);
    assertThat(list(employer, search("zg", null)).total()).isEqualTo(3);
    assertThat(list(employer, search("", Kind.BASE_CHANGE)).total()).isEqualTo(1);
    assertThat(list(employer, new Search("", null, TODAY.minusDays(1), TODAY)).total())
        .isEqualTo(2);
    assertThat(list(employer, new Search("", null, TODAY.minusDays(2), TODAY.minusDays(1)))
            .total())
        .isEqualTo(2);
  }

  @Test
  void another_employers_are_not_listed() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);
    append(
        change(employer, 1, Kind.TRANSFER_OUT, TODAY), change(other, 1, Kind.TRANSFER_IN, TODAY));

    assertThat(list(employer, ALL).rows())
        .extracting(each -> each.change().kind())
        .containsExactly(Kind.TRANSFER_OUT);
  }

  @Test
  void a_list_goes_on_behind_any_place() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    append(IntStream.range(0, 7)
        .mapToObj(at -> change(employer, 1, Kind.SEAL, TODAY.minusDays(at / 3)))
        .toArray(Change[]::new));
    var all = list(employer, ALL).rows();

    assertThat(behind(employer, null, 3)).isEqualTo(all.subList(0, 3));
    assertThat(behind(employer, all.get(2), 3)).isEqualTo(all.subList(3, 6));
    assertThat(behind(employer, all.get(5), 3)).isEqualTo(all.subList(6, 7));
    assertThat(behind(employer, all.get(6), 3)).isEmpty();
  }

  @Test
  void changes_come_in_any_order_and_those_that_are_alike_the_newest_first() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    append(
        change(employer, 2, Kind.SEAL, TODAY.minusDays(1)),
        change(employer, 1, Kind.SEAL, TODAY.minusDays(2)),
        change(employer, 1, Kind.UNSEAL, TODAY));

    assertThat(sorted(employer, Order.DATE, false)).containsExactly("1 SEAL", "2 SEAL", "1 UNSEAL");
    assertThat(sorted(employer, Order.NUMBER, false))
        .containsExactly("1 UNSEAL", "1 SEAL", "2 SEAL");
    assertThat(sorted(employer, Order.NUMBER, true))
        .containsExactly("2 SEAL", "1 UNSEAL", "1 SEAL");
    assertThat(sorted(employer, Order.NAME, true)).containsExactly("2 SEAL", "1 UNSEAL", "1 SEAL");
    assertThat(sorted(employer, Order.BASE, false)).containsExactly("1 UNSEAL", "2 SEAL", "1 SEAL");
    assertThat(sorted(employer, Order.EFFECTIVE, true))
        .containsExactly("1 UNSEAL", "2 SEAL", "1 SEAL");
  }

  private List<String> sorted(Employer employer, Order by, boolean descending) {
    var sort = new Sort(by, descending);
    return read(() -> ports().accountChanges().list(employer.key(), ALL, sort, FIRST_PAGE))
        .rows()
        .stream()
        .map(each -> each.name().substring(2) + " " + each.change().kind())
        .toList();
  }

  private static Search search(String text, @Nullable Kind kind) {
    return new Search(text, kind, TODAY.minusYears(1), TODAY);
  }

  private static Change change(Employer employer, int at, Kind kind, LocalDate on) {
    return new Change(
        account(at),
        employer.key(),
        kind,
        3000,
        1_000,
        1_200,
        Money.parse("300.00"),
        Money.parse("360.00"),
        APRIL,
        on,
        "正常上班启封",
        at == 1 ? serial(1) : null,
        "operator",
        NOW);
  }

  private void append(Change... changes) {
    commit(() -> ports().accountChanges().append(List.of(changes)));
  }

  private Page<Listed> list(Employer employer, Search search) {
    return read(() -> ports().accountChanges().list(employer.key(), search, FIRST_PAGE));
  }

  private List<Listed> behind(Employer employer, @Nullable Listed last, int most) {
    return read(() -> ports()
        .accountChanges()
        .behind(employer.key(), ALL, last == null ? null : last.place(), most));
  }
}
