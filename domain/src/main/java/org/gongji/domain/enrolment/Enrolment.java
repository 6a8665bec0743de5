package org.gongji.domain.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * R7, 缴存人登记: whether one person may be enrolled.
 *
 * @param person who, as given
 * @param contribution 缴存基数 under a rate scheme and the employer's precision, from the first month
 * @param employerPart 单位月缴存额 stated in an import, null where none is
 * @param personalPart 个人月缴存额 stated in an import, null where none is
 * @param enrolled 已有账户: whether the fund knows the certificate, with 15 and 18 digits taken as one
 * @param date 业务日期
 */
public record Enrolment(
    Person person,
    ContributionQuestion contribution,
    @Nullable Money employerPart,
    @Nullable Money personalPart,
    boolean enrolled,
    LocalDate date)
    implements Question<Enrolment.Account> {

  /**
   * A person as a form or an import gives them; {@link #toString()} holds nothing of it.
   *
   * @param name 姓名
   * @param type 证件类型
   * @param number 证件号码
   * @param sex 性别, null where the certificate is to say it
   * @param birthDate 出生日期, null where the certificate is to say it
   * @param mobile 手机号码
   */
  public record Person(
      String name,
      CertificateType type,
      String number,
      @Nullable Sex sex,
      @Nullable LocalDate birthDate,
      String mobile) {

    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * The account that would be opened.
   *
   * @param name 姓名
   * @param certificate 证件
   * @param sex 性别, as stated or as the resident ID carries it; empty where neither says it
   * @param birthDate 出生日期, likewise
   * @param mobile 手机号码
   * @param contribution 月缴存额 and its parts
   */
  public record Account(
      PersonName name,
      Certificate certificate,
      Optional<Sex> sex,
      Optional<LocalDate> birthDate,
      MobileNumber mobile,
      MonthlyContribution contribution) {}

  @Override
  public Rule rule() {
    return Rule.R7;
  }

  @Override
  public Decision<Account> decide(PolicyPack pack) {
    var certificate = Certificate.read(person.type(), person.number());
    var mobile = MobileNumber.decide(person.mobile());
    var monthly = contribution.decide(pack);
    return Violations.of(NameValid.check(person.name()))
        .and(Violations.under(certificate, this::check))
        .and(Violations.of(mobile.rejections()))
        .and(Violations.under(
            monthly, computed -> PartsAgree.check(computed, employerPart, personalPart)))
        .orAccept(() -> account(certificate.orThrow(), mobile.orThrow(), monthly.orThrow()));
  }

  private Violations check(Certificate certificate) {
    var known = enrolled
        ? Optional.of(EnrolmentCode.ALREADY_ENROLLED.of(Figure.of(certificate.masked())))
        : Optional.<Rejection>empty();
    return residentId(certificate)
        .map(id -> Violations.of(
            CertificateAgrees.checkSex(id, person.sex()),
            CertificateAgrees.checkBirthDate(id, person.birthDate()),
            known))
        .orElseGet(() -> Violations.of(known));
  }

  private static Optional<ResidentId> residentId(Certificate certificate) {
    return certificate.type() == CertificateType.RESIDENT_ID
        ? Optional.of(ResidentId.of(certificate.number()))
        : Optional.empty();
  }

  private Account account(
      Certificate certificate, MobileNumber mobile, MonthlyContribution monthly) {
    var id = residentId(certificate);
    return new Account(
        PersonName.of(person.name()),
        certificate,
        Optional.ofNullable(person.sex()).or(() -> id.map(ResidentId::sex)),
        Optional.ofNullable(person.birthDate()).or(() -> id.map(ResidentId::birthDate)),
        mobile,
        monthly);
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(
        Step.input("姓名", person.name()),
        Step.input("证件类型", person.type().chineseName()),
        Step.input("证件号码", person.number()),
        Step.input("手机号", person.mobile()),
        Step.input("已有账户", enrolled ? "是" : "否")));
    if (person.sex() != null) {
      steps.add(Step.input("性别", person.sex().chineseName()));
    }
    if (person.birthDate() != null) {
      steps.add(Step.input("出生日期", person.birthDate()));
    }
    steps.addAll(contribution.inputs());
    if (employerPart != null) {
      steps.add(Step.input("单位月缴存额", employerPart));
    }
    if (personalPart != null) {
      steps.add(Step.input("个人月缴存额", personalPart));
    }
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<Step>();
    Certificate.read(person.type(), person.number())
        .accepted()
        .flatMap(Enrolment::residentId)
        .ifPresent(id -> {
          steps.add(
              Step.formula("证件上的性别", id.sex().chineseName()).about(EnrolmentCode.SEX_MISMATCH));
          steps.add(Step.formula("证件上的出生日期", id.birthDate().toString())
              .about(EnrolmentCode.BIRTH_DATE_MISMATCH));
        });
    steps.addAll(contribution.working(pack));
    return steps;
  }

  @Override
  public List<Step> outcome(Account result) {
    return List.of(Step.result("月缴存额", result.contribution().total()));
  }
}
