package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.PersonDetails;
import org.gongji.application.contributor.PersonDetails.Amended;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.information.InformationChanges.About;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.information.InformationChanges.Listed;
import org.gongji.application.information.InformationChanges.Sought;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link EmployerDetails}, {@link PersonDetails} and the history of both. */
public abstract class InformationContract extends PortContract {

  private static final By BY = new By("operator", "王芳", TODAY, NOW, null);

  @Test
  void an_employer_is_kept_with_what_it_was_opened_with_and_nothing_else() {
    var kept = details(employer("01010777"));

    assertThat(kept.revision()).isZero();
    assertThat(kept.values()).containsOnlyKeys(EmployerItem.values());
    assertThat(kept.values())
        .containsEntry(EmployerItem.EMPLOYER_NAME, "单位01010777")
        .containsEntry(EmployerItem.CREDIT_CODE, "12211400465100677M")
        .containsEntry(EmployerItem.ENTRUSTED_BANK_CODE, "102")
        .containsEntry(EmployerItem.OPERATOR_NAME, "王芳")
        .containsEntry(EmployerItem.OPERATOR_MOBILE, "13040004555")
        .containsEntry(EmployerItem.LEGAL_CERTIFICATE, "")
        .containsEntry(EmployerItem.AUTHORISED_ON, "");
  }

  @Test
  void every_item_of_an_employer_is_kept_as_it_was_given_and_can_be_emptied() {
    var employer = employer("01010777");
    var other = employer("01010778");
    var all = Stream.of(EmployerItem.values())
        .collect(Collectors.toMap(item -> item, InformationContract::sample));

    amend(employer, all);
    assertThat(details(employer).values()).isEqualTo(all);
    assertThat(details(employer).revision()).isEqualTo(1);
    assertThat(found("01010777").operatorMobile()).isEqualTo(sample(EmployerItem.OPERATOR_MOBILE));
    assertThat(found("01010777").name()).isEqualTo(sample(EmployerItem.EMPLOYER_NAME));

    amend(employer, Map.of(EmployerItem.LEGAL_CERTIFICATE, "", EmployerItem.AUTHORISED_ON, ""));
    assertThat(details(employer).values())
        .containsEntry(EmployerItem.LEGAL_CERTIFICATE, "")
        .containsEntry(EmployerItem.AUTHORISED_ON, "")
        .containsEntry(EmployerItem.FOUNDED_ON, "2018-05-09");
    assertThat(details(employer).revision()).isEqualTo(2);
    assertThat(details(other).revision()).isZero();
  }

  @Test
  void persons_are_kept_item_by_item_and_found_by_what_they_become() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var key = read(() -> standing(1)).key();
    var other = read(() -> standing(2)).key();
    var all = Map.ofEntries(
        Map.entry(PersonItem.NAME, "李敏"),
        Map.entry(PersonItem.CERTIFICATE_TYPE, "01"),
        Map.entry(PersonItem.CERTIFICATE, "11010519491231002X"),
        Map.entry(PersonItem.SEX, "2"),
        Map.entry(PersonItem.BIRTH_DATE, "1949-12-31"),
        Map.entry(PersonItem.MOBILE, "13900001111"),
        Map.entry(PersonItem.LANDLINE, "0429-3110086"),
        Map.entry(PersonItem.MARITAL_STATUS, "20"),
        Map.entry(PersonItem.OCCUPATION, "教师"),
        Map.entry(PersonItem.DUTY, "教研组长"),
        Map.entry(PersonItem.PROFESSIONAL_TITLE, "讲师"),
        Map.entry(PersonItem.EDUCATION, "20"),
        Map.entry(PersonItem.ADDRESS, "龙港区"),
        Map.entry(PersonItem.POSTCODE, "125000"),
        Map.entry(PersonItem.HOUSEHOLD_INCOME, "9000.50"),
        Map.entry(PersonItem.BANK_NAME, "中国银行葫芦岛分行"),
        Map.entry(PersonItem.PERSONAL_BANK_ACCOUNT, "6210000000000000000"));

    commit(() -> ports().personDetails().amend(List.of(new Amended(key, all))));

    assertThat(committed(() -> ports().personDetails().lock(List.of(other, key))))
        .extracting(PersonDetails.Kept::accountKey, PersonDetails.Kept::revision)
        .containsExactly(tuple(key, 1), tuple(other, 0));
    assertThat(read(() -> ports().personDetails().of(List.of(key))).get(0).values())
        .isEqualTo(all);
    assertThat(read(() -> ports()
            .contributors()
            .list(employer.key(), TODAY, new Search("lm", null), Sort.BY_NUMBER, FIRST_PAGE)
            .rows()))
        .singleElement()
        .satisfies(person -> assertThat(person.name()).isEqualTo("李敏"));
    assertThat(read(() -> ports().contributors().known(List.of("110105491231002"))))
        .containsValue(account(1));
    assertThat(read(() -> standing(1)).certificate()).isEqualTo("11010519491231002X");
  }

  @Test
  void a_certificate_of_another_account_is_not_taken() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var first = read(() -> standing(1));
    var second = read(() -> standing(2));
    var theirs =
        List.of(new Amended(first.key(), Map.of(PersonItem.CERTIFICATE, second.certificate())));

    assertThatThrownBy(() -> commit(() -> ports().personDetails().amend(theirs)))
        .isInstanceOf(Transactions.Conflict.class);
    assertThat(read(() -> standing(1))).isEqualTo(first);
  }

  @Test
  void changes_are_listed_by_whose_they_are_and_when_the_newest_first() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000, 2500);
    var own = change(employer, null, "EMPLOYER_ADDRESS", false, BY);
    var later = change(
        employer,
        null,
        "LEGAL_MOBILE",
        true,
        new By("clerk", "李敏", TODAY.plusDays(1), NOW.plusSeconds(86_400), null));
    var persons = change(
        employer,
        read(() -> standing(1)).key(),
        "CERTIFICATE",
        true,
        new By("operator", "王芳", TODAY, NOW, serial(7)));
    commit(() -> ports()
        .informationChanges()
        .append(List.of(own, later, persons, change(other, null, "OFFICE", false, BY))));

    assertThat(listed(employer, false, "", TODAY, TODAY.plusDays(1)))
        .extracting(Listed::change, Listed::account, Listed::name)
        .containsExactly(tuple(later, null, ""), tuple(own, null, ""));
    assertThat(listed(employer, false, "", TODAY, TODAY))
        .extracting(Listed::change)
        .containsExactly(own);
    assertThat(listed(employer, false, "", TODAY.minusDays(9), TODAY.minusDays(1)))
        .isEmpty();
    assertThat(listed(employer, true, "", TODAY, TODAY))
        .extracting(Listed::change, Listed::account, Listed::name)
        .containsExactly(tuple(persons, account(1), "职工1"));
    assertThat(listed(employer, true, account(1).text(), TODAY, TODAY)).hasSize(1);
    assertThat(listed(employer, true, "zg1", TODAY, TODAY)).hasSize(1);
    assertThat(listed(employer, true, "职工2", TODAY, TODAY)).isEmpty();
    assertThat(listed(employer, true, "%", TODAY, TODAY)).isEmpty();
  }

  @Test
  void changes_go_on_behind_any_of_them_and_keep_to_what_is_sought() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var account = read(() -> standing(1)).key();
    var tomorrow = new By("clerk", "李敏", TODAY.plusDays(1), NOW.plusSeconds(86_400), null);
    commit(() -> ports()
        .informationChanges()
        .append(List.of(
            change(employer, account, "ADDRESS", false, BY),
            change(employer, account, "POSTCODE", false, BY),
            change(employer, null, "EMPLOYER_ADDRESS", false, BY),
            change(employer, account, "EDUCATION", false, tomorrow))));
    var sought = new Sought(employer.key(), true, "职工", TODAY, TODAY.plusDays(1));

    var first = read(() -> ports().informationChanges().behind(sought, null, 2));
    var place = first.get(1).place();
    var rest = read(() -> ports().informationChanges().behind(sought, place, 2));

    assertThat(first)
        .extracting(listed -> listed.change().item())
        .containsExactly("EDUCATION", "POSTCODE");
    assertThat(rest).extracting(listed -> listed.change().item()).containsExactly("ADDRESS");
    var end = rest.get(0).place();
    assertThat(read(() -> ports().informationChanges().behind(sought, end, 2))).isEmpty();
    assertThat(Place.of(end.text())).isEqualTo(end);
  }

  private static Change change(
      Employer employer, @Nullable Long account, String item, boolean sensitive, By by) {
    return new Change(new About(employer.key(), account), item, "", "13900001111", sensitive, by);
  }

  private List<Listed> listed(
      Employer employer, boolean ofContributors, String search, LocalDate from, LocalDate to) {
    var sought = new Sought(employer.key(), ofContributors, search, from, to);
    return read(() -> ports().informationChanges().list(sought, FIRST_PAGE)).rows();
  }

  private EmployerDetails.Kept details(Employer employer) {
    return read(() -> ports().employerDetails().of(employer.key()));
  }

  private void amend(Employer employer, Map<EmployerItem, String> values) {
    commit(() -> ports().employerDetails().amend(employer.key(), values));
  }

  private static String sample(EmployerItem item) {
    return switch (item.form()) {
      case PAST_DATE -> "2018-05-09";
      case POSTCODE -> "125000";
      case PAYDAY -> "15";
      case CREDIT_CODE -> "91350100M000100Y43";
      case BANK_CODE -> "104";
      case CERTIFICATE_TYPE -> "01";
      case CERTIFICATE -> "11010519491231002X";
      case MOBILE -> "13900001111";
      case LANDLINE -> "0429-3110086";
      default ->
        item.form().choices().isEmpty()
            ? item.chineseName()
            : item.form().choices().keySet().iterator().next();
    };
  }
}
