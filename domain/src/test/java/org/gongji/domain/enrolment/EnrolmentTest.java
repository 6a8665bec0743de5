package org.gongji.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final String ID = "11010519491231002X";
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @Test
  void a_resident_id_says_sex_and_birth_date() {
    var account = HULUDAO
        .ask(
            enrolment(person(" 王小明 ", CertificateType.RESIDENT_ID, "110105491231002"), null, false))
        .orThrow();

    assertThat(account.name().text()).isEqualTo("王小明");
    assertThat(account.certificate().number()).isEqualTo(ID);
    assertThat(account.sex()).contains(Sex.FEMALE);
    assertThat(account.birthDate()).contains(LocalDate.of(1949, 12, 31));
    assertThat(account.mobile().text()).isEqualTo("13000004555");
    assertThat(account.contribution().total()).isEqualTo(Money.ofYuan(976));
  }

  @Test
  void of_a_passport_what_is_stated_is_taken() {
    var stated = new Enrolment.Person(
        "SMITH", CertificateType.PASSPORT, "e12345678", Sex.MALE, TODAY, "13000004555");
    var silent = person("SMITH", CertificateType.PASSPORT, "E12345678");

    var account = HULUDAO.ask(enrolment(stated, null, false)).orThrow();

    assertThat(account.certificate()).hasToString("护照 E123*5678");
    assertThat(account.sex()).contains(Sex.MALE);
    assertThat(account.birthDate()).contains(TODAY);
    assertThat(HULUDAO.ask(enrolment(silent, null, false)).orThrow())
        .extracting(Enrolment.Account::sex, Enrolment.Account::birthDate)
        .allSatisfy(empty -> assertThat(empty).hasToString("Optional.empty"));
  }

  @Test
  void every_violation_is_named_with_its_figures_and_nobody_is_shown() {
    var wrong = new Enrolment.Person("", CertificateType.RESIDENT_ID, ID, Sex.MALE, TODAY, "1");

    var rejections = HULUDAO.ask(enrolment(wrong, Money.ofYuan(489), true)).rejections();

    assertThat(rejections)
        .extracting(each -> each.code().name() + " " + each.figures())
        .containsExactly(
            "MOBILE_INVALID {value=*}",
            "NAME_INVALID {value=, length=0}",
            "SEX_MISMATCH {value=MALE, limit=FEMALE}",
            "BIRTH_DATE_MISMATCH {value=2022-04-07, limit=1949-12-31}",
            "AMOUNT_MISMATCH {value=489.00, limit=488.00, of=employer}",
            "ALREADY_ENROLLED {value=1101**********002X}");
    assertThat(wrong).hasToString("Person");
  }

  @Test
  void a_name_is_shown_by_its_beginning_only() {
    var rejection = NameValid.check("长".repeat(81)).orElseThrow();

    assertThat(NameValid.check("长".repeat(80))).isEmpty();
    assertThat(rejection.figures()).hasToString("{value=" + "长".repeat(20) + ", length=81}");
    assertThat(NameValid.check("王\u0000小明").orElseThrow().figures())
        .hasToString("{value=王小明, length=4}");
  }

  @Test
  void an_enrolment_is_explained() {
    var stated = new Enrolment.Person(
        "王小明",
        CertificateType.RESIDENT_ID,
        ID,
        Sex.FEMALE,
        LocalDate.of(1949, 12, 31),
        "13000004555");
    var question =
        new Enrolment(stated, contribution(), Money.ofYuan(488), Money.ofYuan(488), false, TODAY);

    assertThat(HULUDAO.explain(question).toString())
        .startsWith("规则  R7 登记 《住房公积金管理条例》第十五条、第十七条\n输入  姓名 王小明\n输入  证件类型 身份证")
        .contains(
            "输入  已有账户 否\n输入  性别 女\n输入  出生日期 1949-12-31\n输入  缴存基数 4,070",
            "输入  单位月缴存额 488.00\n输入  个人月缴存额 488.00",
            "公式  证件上的性别 女\n公式  证件上的出生日期 1949-12-31")
        .endsWith("结果  月缴存额 976.00");
    assertThat(HULUDAO
            .explain(enrolment(person("王小明", CertificateType.PASSPORT, "E12345678"), null, true))
            .toString())
        .contains("输入  已有账户 是")
        .doesNotContain("证件上的", "输入  性别", "输入  出生日期", "输入  单位月缴存额", "输入  个人月缴存额");
  }

  @Test
  void a_certificate_is_one_however_it_is_written() {
    assertThat(Certificate.read(CertificateType.RESIDENT_ID, " 11010519491231002x ")
            .orThrow())
        .isEqualTo(new Certificate(CertificateType.RESIDENT_ID, ID));
  }

  private static Enrolment.Person person(String name, CertificateType type, String number) {
    return new Enrolment.Person(name, type, number, null, null, "13000004555");
  }

  private static ContributionQuestion contribution() {
    return new ContributionQuestion(
        Base.ofYuan(4_070),
        RateScheme.ofPercent(12, 12),
        RoundingPrecision.YUAN_HALF_UP,
        YearMonth.of(2022, 4));
  }

  private static Enrolment enrolment(
      Enrolment.Person person, @Nullable Money employerPart, boolean enrolled) {
    return new Enrolment(person, contribution(), employerPart, null, enrolled, TODAY);
  }
}
