package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.BASE;
import static org.gongji.domain.conformance.rule.SharedColumns.EMPLOYER_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.PERSONAL_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.ROUNDING;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.StatedContribution;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.enrolment.EnrolmentCode;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** R7, 登记, from the month of the business date. */
public final class EnrolmentCase extends QuestionCase {

  private static final Column NAME = new Column("姓名", "name", Form.TEXT, "王小明");
  private static final Column TYPE =
      new Column("证件类型", "certificate type", Form.CERTIFICATE_TYPE, "身份证");
  private static final Column NUMBER =
      new Column("证件号码", "number", Form.TEXT, "11010519491231002X");
  private static final Column SEX = new Column("性别", "sex", Form.SEX, "女");
  private static final Column BIRTH_DATE =
      new Column("出生日期", "birth date", Form.DATE, "1949-12-31");
  private static final Column MOBILE = new Column("手机号", "mobile", Form.TEXT, "13000004555");
  private static final Column PERSONAL_PART =
      new Column("个人月缴存额", "personal part", Form.MONEY, "488.00");
  private static final Column EMPLOYER_PART =
      new Column("单位月缴存额", "employer part", Form.MONEY, "488.00");
  private static final Column ENROLLED = new Column("已有账户", "enrolled", Form.YES_NO, "否");
  private static final Column TOTAL = new Column("月缴存额", "total", Form.MONEY, "976.00");

  private static final String ANY_NAME = "某人";
  private static final String ANY_MOBILE = "13000000000";

  /** The example of the national standard. */
  private static final String ANY_NUMBER = "11010519491231002X";

  /** The one rule of its name. */
  public EnrolmentCase() {
    super(
        "登记",
        "enrolment",
        Rule.R7,
        List.of(
            NAME,
            TYPE,
            NUMBER,
            SEX,
            BIRTH_DATE,
            MOBILE,
            BASE,
            EMPLOYER_RATE,
            PERSONAL_RATE,
            ROUNDING,
            PERSONAL_PART,
            EMPLOYER_PART,
            ENROLLED),
        List.of(TOTAL));
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var date = given.requiredDate(DATE);
    var stated = StatedContribution.of(rulebook, given, YearMonth.from(date));
    var question = new Enrolment(
        person(given),
        stated.question(),
        part(given, EMPLOYER_PART, EMPLOYER_RATE),
        part(given, PERSONAL_PART, PERSONAL_RATE),
        given.yes(ENROLLED).orElse(false),
        date);
    return stated
        .unless(Asked.of(
            question,
            account -> stated.isComplete()
                ? Map.of(TOTAL, account.contribution().total().plain())
                : Map.<Column, String>of()))
        .unless(given.have(NAME), EnrolmentCode.NAME_INVALID)
        .unless(
            given.have(NUMBER),
            IdentifierCode.CERTIFICATE_INVALID,
            EnrolmentCode.SEX_MISMATCH,
            EnrolmentCode.BIRTH_DATE_MISMATCH)
        .unless(given.have(MOBILE), IdentifierCode.MOBILE_INVALID);
  }

  private static Enrolment.Person person(Cells given) {
    var numbered = given.have(NUMBER);
    return new Enrolment.Person(
        given.text(NAME).orElse(ANY_NAME),
        numbered
            ? given.named(TYPE, CertificateType.values()).orElse(CertificateType.RESIDENT_ID)
            : CertificateType.RESIDENT_ID,
        given.text(NUMBER).orElse(ANY_NUMBER),
        numbered ? given.named(SEX, Sex.values()).orElse(null) : null,
        numbered ? given.date(BIRTH_DATE).orElse(null) : null,
        given.text(MOBILE).orElse(ANY_MOBILE));
  }

  /** A part is compared only where R1 can compute it. */
  private static @Nullable Money part(Cells given, Column part, Column rate) {
    return given.have(BASE, rate) ? given.money(part).orElse(null) : null;
  }
}
