package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.Contributors.Order;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link Contributors}. */
public abstract class ContributorsContract extends PortContract {

  private static final String OLD_ID = "110105491231002";
  private static final String SAME_ID = "11010519491231002X";

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
            "",
            "",
            Money.ZERO,
            null,
            ""));
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
  void a_search_finds_the_initials_of_a_names_pinyin_from_the_first_on() {
    var employer = employer("01010777");
    commit(() -> ports()
        .contributors()
        .open(
            employer.key(),
            List.of(named(1, "王芳"), named(2, "王小芳A1"), named(3, "李敏"), named(4, "Wang"))));

    assertThat(names(employer, "w")).containsExactly("王芳", "王小芳A1", "Wang");
    assertThat(names(employer, "WF")).containsExactly("王芳");
    assertThat(names(employer, "wxfa1")).containsExactly("王小芳A1");
    assertThat(names(employer, "lm")).containsExactly("李敏");
    assertThat(names(employer, "f")).isEmpty();
    assertThat(names(employer, "w%")).isEmpty();
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
    change(employer, 2, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 2500));
    change(employer, 3, terms(APRIL.plusMonths(1), AccountStatus.SEALED, Standing.SEALED, 2000));

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

    change(employer, 1, normal(APRIL, 3100));
    change(employer, 1, normal(APRIL, 3200));
    change(employer, 1, normal(APRIL.plusMonths(1), 3300));

    assertThat(list(employer, "", null).rows()).extracting(Listed::baseYuan).containsExactly(3200L);
  }

  @Test
  void a_transferred_account_stands_with_the_other_employer_from_its_month_on() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000, 2000);

    change(to, 1, terms(APRIL, AccountStatus.NORMAL, Standing.TRANSFERRED, 3000));

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
        one.number(), two.name(), two.certificate(), two.mobile(), two.openedOn(), two.terms());
    var samePerson = new Contributors.Opening(
        two.number(), one.name(), one.certificate(), one.mobile(), one.openedOn(), one.terms());

    assertThatThrownBy(() -> open(employer, sameNumber)).isInstanceOf(Transactions.Conflict.class);
    assertThatThrownBy(() -> open(employer, samePerson)).isInstanceOf(Transactions.Conflict.class);
    assertThat(list(employer, "", null).total()).isEqualTo(1);
  }

  @Test
  void a_persons_number_is_one_in_both_its_forms() {
    var employer = employer("01010777");
    open(employer, identified(1, OLD_ID));

    assertThatThrownBy(() -> open(employer, identified(2, SAME_ID)))
        .isInstanceOf(Transactions.Conflict.class);

    var known = read(() -> ports()
        .contributors()
        .known(List.of(OLD_ID, SAME_ID, SAME_ID.toLowerCase(Locale.ROOT), "E1234567")));
    assertThat(known)
        .isEqualTo(Map.of(
            OLD_ID, account(1), SAME_ID, account(1), SAME_ID.toLowerCase(Locale.ROOT), account(1)));
    assertThat(read(() -> ports().contributors().known(List.of()))).isEmpty();
  }

  @Test
  void an_account_is_found_by_its_number_with_everything_that_it_was_opened_with() {
    var employer = employer("01010777");
    var terms = normal(FEBRUARY, 3_000);
    open(
        employer,
        new Contributors.Opening(
            account(1),
            "Anna",
            CertificateType.PASSPORT,
            "E1234567",
            "13800000000",
            true,
            TODAY,
            terms,
            Particulars.NONE.of(Sex.FEMALE, LocalDate.of(1990, 1, 1))));

    var found = read(() -> ports().contributors().accounts(List.of(account(1), account(404))));

    var account = read(() -> standing(1));
    assertThat(found).isEqualTo(Map.of(account(1), account));
    assertThat(account)
        .isEqualTo(new Account(
            account.key(),
            account(1),
            "Anna",
            CertificateType.PASSPORT,
            "E1234567",
            "********",
            true,
            employer.key(),
            employer.number(),
            terms,
            Money.ZERO));
    assertThat(read(() -> ports().contributors().accounts(List.of()))).isEmpty();
  }

  @Test
  void an_accounts_certificate_is_whole_and_in_its_form_of_18() {
    var employer = employer("01010777");
    open(employer, identified(1, OLD_ID));

    var account = read(() -> standing(1));

    assertThat(account.certificate()).isEqualTo(SAME_ID);
    assertThat(account.certificateMasked()).isEqualTo("1101**********002X");
    assertThat(account.toString()).doesNotContain(SAME_ID);
  }

  @Test
  void an_account_stands_by_its_newest_terms_even_before_their_month() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000, 2000);
    var later = terms(APRIL.plusMonths(1), AccountStatus.NORMAL, Standing.TRANSFERRED, 3_300);

    change(from, 1, normal(MARCH, 3_100));
    change(to, 1, later);

    assertThat(read(() -> standing(1)).terms()).isEqualTo(later);
    assertThat(read(() -> standing(1)).employer()).isEqualTo(to.number());
    assertThat(read(() -> standing(1)).employerKey()).isEqualTo(to.key());
    assertThat(read(() -> standing(2)).terms()).isEqualTo(normal(FEBRUARY, 2_000));
  }

  @Test
  void terms_take_the_place_of_whatever_was_to_count_from_a_later_month() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    change(employer, 1, normal(MARCH, 3_100));
    change(employer, 1, terms(APRIL.plusMonths(1), AccountStatus.SEALED, Standing.SEALED, 3_200));

    change(employer, 1, normal(APRIL, 3_300));

    assertThat(baseOn(employer, FEBRUARY)).isEqualTo(3_000);
    assertThat(baseOn(employer, MARCH)).isEqualTo(3_100);
    assertThat(baseOn(employer, APRIL)).isEqualTo(3_300);
    assertThat(baseOn(employer, APRIL.plusMonths(1))).isEqualTo(3_300);
    assertThat(read(() ->
            ports().contributors().headcount(employer.key(), APRIL.plusMonths(9).atDay(1))))
        .isEqualTo(Map.of(AccountStatus.NORMAL, 1L));
    assertThat(read(() -> standing(1)).base()).isEqualTo(Base.ofYuan(3_300));
  }

  @Test
  void of_changes_of_one_account_in_one_go_each_counts_on_top_of_those_before() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2000);
    var one = read(() -> standing(1)).key();
    var two = read(() -> standing(2)).key();

    commit(() -> ports()
        .contributors()
        .change(List.of(
            new Change(one, employer.key(), normal(MARCH, 3_100)),
            new Change(two, employer.key(), normal(APRIL, 2_100)),
            new Change(one, employer.key(), normal(APRIL, 3_200)),
            new Change(two, employer.key(), normal(MARCH, 2_200)))));

    assertThat(baseOn(employer, MARCH)).isEqualTo(3_100);
    assertThat(baseOn(employer, APRIL)).isEqualTo(3_200);
    assertThat(read(() -> standing(2)).base()).isEqualTo(Base.ofYuan(2_200));
  }

  @Test
  void more_accounts_than_a_statement_holds_are_all_changed_and_found() {
    var employer = employer("01010777");
    accounts(employer, LongStream.range(0, 2_345).map(at -> 2_000).toArray());
    var numbers =
        IntStream.rangeClosed(1, 2_345).mapToObj(PortContract::account).toList();
    var accounts = read(() -> ports().contributors().accounts(numbers));

    commit(() -> ports()
        .contributors()
        .change(accounts.values().stream()
            .map(account -> new Change(account.key(), employer.key(), normal(APRIL, 2_100)))
            .toList()));

    assertThat(accounts).hasSize(2_345);
    assertThat(read(() -> ports().contributors().accounts(numbers)).values())
        .hasSize(2_345)
        .extracting(Account::base)
        .containsOnly(Base.ofYuan(2_100));
    var certificates = accounts.values().stream().map(Account::certificate).toList();
    assertThat(read(() -> ports().contributors().known(certificates))).hasSize(2_345);
  }

  /** What the first account of an employer has in a month. */
  private long baseOn(Employer employer, YearMonth month) {
    return read(() -> ports()
            .contributors()
            .list(
                employer.key(),
                month.atDay(1),
                new Search(account(1).text(), null),
                Sort.BY_NUMBER,
                FIRST_PAGE))
        .rows()
        .get(0)
        .baseYuan();
  }

  private List<String> names(Employer employer, String search) {
    return list(employer, search, null).rows().stream().map(Listed::name).toList();
  }

  private static Contributors.Opening named(int at, String name) {
    var like = opening(at, 3_000);
    return new Contributors.Opening(
        like.number(), name, like.certificate(), like.mobile(), like.openedOn(), like.terms());
  }

  private static Contributors.Opening identified(int at, String certificate) {
    var like = opening(at, 3_000);
    return new Contributors.Opening(
        like.number(), like.name(), certificate, like.mobile(), like.openedOn(), like.terms());
  }

  private void open(Employer employer, Contributors.Opening opening) {
    commit(() -> ports().contributors().open(employer.key(), List.of(opening)));
  }

  private Page<Listed> list(Employer employer, String search, @Nullable AccountStatus status) {
    return read(() -> ports()
        .contributors()
        .list(employer.key(), TODAY, new Search(search, status), Sort.BY_NUMBER, FIRST_PAGE));
  }

  private Page<Listed> page(Employer employer, Page.Wanted wanted) {
    return read(() ->
        ports().contributors().list(employer.key(), TODAY, Search.ALL, Sort.BY_NUMBER, wanted));
  }

  @Test
  void accounts_come_in_any_order_and_those_that_are_alike_by_number() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2000, 3000);
    open(employer, named(4, "安然"));

    assertThat(sorted(employer, Order.NUMBER, true)).containsExactly(4, 3, 2, 1);
    assertThat(sorted(employer, Order.NAME, false)).containsExactly(4, 1, 2, 3);
    assertThat(sorted(employer, Order.BASE, false)).containsExactly(2, 1, 3, 4);
    assertThat(sorted(employer, Order.BASE, true)).containsExactly(4, 3, 1, 2);
    assertThat(sorted(employer, Order.BALANCE, true)).containsExactly(4, 3, 2, 1);
    assertThat(sorted(employer, Order.OPENED, false)).containsExactly(1, 2, 3, 4);
    assertThat(sorted(employer, Order.PAID_THROUGH, true)).containsExactly(4, 3, 2, 1);
  }

  @Test
  void a_list_goes_on_behind_any_number_and_keeps_to_its_search() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2000, 3000);
    change(employer, 2, terms(FEBRUARY, AccountStatus.SEALED, Standing.SEALED, 2000));
    var normal = new Search("", AccountStatus.NORMAL);

    assertThat(behind(employer, Search.ALL, null, 2)).containsExactly(account(1), account(2));
    assertThat(behind(employer, Search.ALL, account(2), 2)).containsExactly(account(3));
    assertThat(behind(employer, normal, account(1), 2)).containsExactly(account(3));
    assertThat(behind(employer, Search.ALL, account(3), 2)).isEmpty();
    assertThat(behind(employer("01010778"), Search.ALL, null, 2)).isEmpty();
  }

  @Test
  void a_bank_account_is_shown_masked() {
    var employer = employer("01010777");
    var like = opening(1, 3_000);
    var particulars = new Particulars(
        null, null, "", "", null, "", "", "", "", "", "", "工商银行葫芦岛分行", "6222020709001234567");
    open(
        employer,
        new Contributors.Opening(
            like.number(),
            like.name(),
            CertificateType.RESIDENT_ID,
            like.certificate(),
            like.mobile(),
            false,
            like.openedOn(),
            like.terms(),
            particulars));

    var listed = list(employer, "", null).rows().get(0);
    assertThat(listed.bankName()).isEqualTo("工商银行葫芦岛分行");
    assertThat(listed.bankAccountMasked()).isEqualTo("6222***********4567");
  }

  @Test
  void an_employer_sees_the_terms_an_account_had_with_it_and_no_others() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000);
    change(from, 1, normal(MARCH, 3_200));
    change(from, 1, normal(MARCH, 3_300));
    change(to, 1, normal(APRIL, 4_000));

    assertThat(terms(from)).containsExactly(normal(MARCH, 3_300), normal(FEBRUARY, 3_000));
    assertThat(terms(to)).containsExactly(normal(APRIL, 4_000));
    assertThat(terms(employer("01010779"))).isEmpty();
  }

  private List<Contributors.Terms> terms(Employer employer) {
    return read(() -> ports().contributors().terms(employer.key(), account(1)));
  }

  private List<Integer> sorted(Employer employer, Order by, boolean descending) {
    var sort = new Sort(by, descending);
    return read(
            () -> ports().contributors().list(employer.key(), TODAY, Search.ALL, sort, FIRST_PAGE))
        .rows()
        .stream()
        .map(listed -> Math.toIntExact(Long.parseLong(listed.number().text()) - 1_001_010_000L))
        .toList();
  }

  private List<AccountNumber> behind(
      Employer employer, Search search, @Nullable AccountNumber last, int most) {
    return read(() -> ports().contributors().behind(employer.key(), TODAY, search, last, most))
        .stream()
        .map(Listed::number)
        .toList();
  }
}
