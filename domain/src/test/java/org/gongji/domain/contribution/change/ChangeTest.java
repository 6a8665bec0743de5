package org.gongji.domain.contribution.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Named;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.IdentifierQuestion;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);

  @ParameterizedTest(name = "{0} assessed through {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          2022-05 | 2022-04 | ''
          2022-04 | 2022-03 | ''
          2022-03 | 2022-02 | ''
          2022-04 | 2022-04 | CHANGE_MONTH_ALREADY_ASSESSED {value=202204, limit=202205, assessed=202204, of=acting}
          2022-03 | 2022-04 | CHANGE_MONTH_ALREADY_ASSESSED {value=202203, limit=202205, assessed=202204, of=acting}
          2022-06 | 2022-04 | CHANGE_MONTH_NOT_OPEN {value=202206, limit=202205, since=2016-01-01}
          """)
  void a_change_counts_from_an_open_month(YearMonth month, YearMonth assessed, String refused) {
    var change = new ChangeMonth(month, assessed, TODAY);

    var decision = change.check(HuludaoPack.pack()).orAccept(() -> "");

    assertThat(told(decision)).isEqualTo(refused);
  }

  @Test
  void an_employer_assessed_ahead_has_no_open_month_and_hears_both() {
    var ahead = new ChangeMonth(YearMonth.of(2022, 6), YearMonth.of(2022, 6), TODAY);

    assertThat(told(ahead.check(HuludaoPack.pack()).orAccept(() -> "")))
        .contains("CHANGE_MONTH_ALREADY_ASSESSED", "CHANGE_MONTH_NOT_OPEN");
    assertThat(ahead.working(PolicyPack.of("某市"))).isEmpty();
    assertThat(told(ahead.check(PolicyPack.of("某市")).orAccept(() -> "")))
        .isEqualTo("PARAMETER_NOT_SET {value=change-months, date=2022-04-07}");
  }

  private static String told(Decision<String> decision) {
    return decision.fold(
        result -> result,
        rejections -> String.join(
            "; ",
            rejections.stream()
                .map((Rejection each) -> each.code().name() + " " + each.figures())
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, true",
    "SEALED, true",
    "FROZEN, false",
    "MERGED, false",
    "MOVED_AWAY, false",
    "WITHDRAWN, false",
    "OTHER, false"
  })
  void money_goes_to_normal_and_sealed_accounts(AccountStatus status, boolean open) {
    var account = new AccountState(status, HeldAt.OWN);

    assertThat(account.checkOpen().isEmpty()).isEqualTo(open);
    assertThat(account.checkNormal().isEmpty()).isEqualTo(status == AccountStatus.NORMAL);
  }

  @Test
  void terms_that_no_city_could_mean_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangeTerms(-1))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContributionYear(MonthDay.of(2, 29)))
        .withMessageContaining("02-29");
  }

  @Test
  void a_value_is_found_by_each_of_its_names() {
    var channels = List.of(Channel.values());

    assertThat(Named.in(channels, "柜台")).isEqualTo(Channel.COUNTER);
    assertThat(Named.in(channels, "web-hall")).isEqualTo(Channel.WEB_HALL);
    assertThat(Named.in(channels, "WEB_HALL")).isEqualTo(Channel.WEB_HALL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Named.in(channels, "电话"))
        .withMessageContaining("电话");
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          RESIDENT_ID         | 110105491231002      | 11010519491231002X
          RESIDENT_ID         | 110105194912310021   | CERTIFICATE_INVALID check-character
          OFFICER             | 军字第2001988号      | 军字第2001988号
          OFFICER             | 20019881             | 20019881
          OFFICER             | 200198               | CERTIFICATE_INVALID form
          PASSPORT            | e12345678            | E12345678
          PASSPORT            | E123                 | CERTIFICATE_INVALID form
          FOREIGNER_PERMANENT | abc123456789012      | ABC123456789012
          FOREIGNER_PERMANENT | 911124198108030024   | 911124198108030024
          FOREIGNER_PERMANENT | 911124198108030025   | CERTIFICATE_INVALID check-character
          FOREIGNER_PERMANENT | 11010519491231002X   | CERTIFICATE_INVALID form
          FOREIGNER_PERMANENT | 9111241981080300     | CERTIFICATE_INVALID form
          OTHER               | A-1/2                | A-1/2
          OTHER               | ABC                  | CERTIFICATE_INVALID form
          """)
  void a_certificate_has_the_form_of_its_type(
      CertificateType type, String number, String expected) {
    var read = Certificate.read(type, number);

    assertThat(read.fold(
            Certificate::number,
            rejections -> rejections.get(0).code().name() + " "
                + rejections.get(0).figures().get("of")))
        .isEqualTo(expected);
    assertThat(CertificateType.ofCode(type.code())).isEqualTo(type);
  }

  @Test
  void a_certificate_shows_its_number_to_nobody_and_exists_in_one_form_only() {
    var passport = new Certificate(CertificateType.PASSPORT, "E12345678");

    assertThat(passport.masked()).isEqualTo("E123*5678");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Certificate(CertificateType.PASSPORT, "e12345678"))
        .withMessageContaining("e123*5678")
        .withMessageNotContaining("e12345678");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificateType.ofCode("05"))
        .withMessageContaining("05");
  }

  @Test
  void numbers_are_explained_where_there_is_something_to_reckon() {
    var huludao = Rulebook.of(HuludaoPack.pack());
    var id = new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "11010519491231002x", TODAY);
    var wrong = new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "1", TODAY);
    var postcode = new IdentifierQuestion(IdentifierKind.POSTCODE, "125000", TODAY);

    assertThat(huludao.explain(id).toString())
        .contains("公式  出生日期 1949-12-31\n公式  性别 女\n公式  校验码 前 17 位按 GB 11643-1999 计算得 X")
        .endsWith("结果  有效 11010519491231002X");
    assertThat(huludao.explain(wrong).toString()).doesNotContain("公式");
    assertThat(huludao.explain(postcode).toString()).doesNotContain("公式").endsWith("结果  有效 125000");
    assertThat(id).hasToString("IdentifierQuestion[kind=RESIDENT_ID]");
  }
}
