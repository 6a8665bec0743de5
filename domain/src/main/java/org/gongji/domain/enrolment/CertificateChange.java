package org.gongji.domain.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.PersonName;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R15, 姓名证件变更: whether somebody who has an account may get another name or certificate.
 *
 * @param account 账户状态
 * @param current name and certificate as they are
 * @param proposed what they are to be; an empty text leaves them as they are
 * @param taken whether the new certificate is that of another account, with 15 and 18 digits taken
 *     as one
 * @param date 业务日期
 */
public record CertificateChange(
    AccountState account, Identity current, Identity proposed, boolean taken, LocalDate date)
    implements Question<CertificateChange.Effect> {

  /**
   * By what a person is known.
   *
   * @param name 姓名
   * @param type 证件类型
   * @param number 证件号码
   */
  public record Identity(String name, CertificateType type, String number) {

    /** Names and numbers of people are not for logs. */
    @Override
    public String toString() {
      return "Identity[" + type + "]";
    }
  }

  /**
   * What an accepted change leaves.
   *
   * @param name 姓名
   * @param type 证件类型
   * @param number 证件号码 in its one form
   * @param sex 性别 of a new resident ID, empty where it stays what it was
   * @param birthDate 出生日期 of a new resident ID, likewise
   */
  public record Effect(
      PersonName name,
      CertificateType type,
      String number,
      Optional<Sex> sex,
      Optional<LocalDate> birthDate) {}

  @Override
  public Rule rule() {
    return Rule.R15;
  }

  @Override
  public Decision<Effect> decide(PolicyPack pack) {
    var certificate = newCertificate();
    return Violations.of(account.checkOpen(), account.checkWithEmployer())
        .and(renames() ? NameValid.check(proposed.name()) : Optional.empty())
        .and(Violations.of(certificate.map(Decision::rejections).orElse(List.of())))
        .and(checkTaken(certificate))
        .and(checkChanged(certificate))
        .orAccept(() -> effect(certificate.map(Decision::orThrow)));
  }

  private boolean renames() {
    return !proposed.name().isBlank();
  }

  private Optional<Decision<Certificate>> newCertificate() {
    return proposed.number().isBlank()
        ? Optional.empty()
        : Optional.of(Certificate.read(proposed.type(), proposed.number()));
  }

  private Optional<Rejection> checkTaken(Optional<Decision<Certificate>> certificate) {
    return certificate
        .flatMap(Decision::accepted)
        .filter(valid -> taken && !isCurrent(valid))
        .map(valid -> CertificateChangeCode.CERTIFICATE_TAKEN.of(Figure.of(valid.masked())));
  }

  /** An invalid name or certificate is another one, whatever it was meant to be. */
  private Optional<Rejection> checkChanged(Optional<Decision<Certificate>> certificate) {
    var renamed = renames() && !proposed.name().strip().equals(current.name());
    var replaced = certificate
        .filter(read -> !read.accepted().map(this::isCurrent).orElse(false))
        .isPresent();
    return renamed || replaced
        ? Optional.empty()
        : Optional.of(CertificateChangeCode.IDENTITY_UNCHANGED.rejection());
  }

  private boolean isCurrent(Certificate certificate) {
    return certificate.type() == current.type() && certificate.number().equals(number(current));
  }

  /** 15 digits are the same person's 18. */
  private static String number(Identity identity) {
    return Certificate.read(identity.type(), identity.number())
        .fold(Certificate::number, other -> identity.number());
  }

  private Effect effect(Optional<Certificate> certificate) {
    var id = certificate
        .filter(each -> each.type() == CertificateType.RESIDENT_ID)
        .map(each -> ResidentId.of(each.number()));
    return new Effect(
        PersonName.of(renames() ? proposed.name() : current.name()),
        certificate.map(Certificate::type).orElse(current.type()),
        certificate.map(Certificate::number).orElse(current.number()),
        id.map(ResidentId::sex),
        id.map(ResidentId::birthDate));
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(
        Step.input("账户状态", account),
        Step.input("姓名", current.name()),
        Step.input("证件类型", current.type().chineseName()),
        Step.input("证件号码", current.number())));
    if (renames()) {
      steps.add(Step.input("变更后姓名", proposed.name()));
    }
    if (!proposed.number().isBlank()) {
      steps.add(Step.input("变更后证件类型", proposed.type().chineseName()));
      steps.add(Step.input("变更后证件号码", proposed.number()));
    }
    steps.add(Step.input("证件已有账户", taken ? "是" : "否"));
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    return newCertificate()
        .flatMap(Decision::accepted)
        .map(valid -> List.of(Step.formula("变更后证件", isCurrent(valid) ? "与现在的相同" : "与现在的不同")
            .about(CertificateChangeCode.IDENTITY_UNCHANGED)))
        .orElse(List.of());
  }

  @Override
  public List<Step> outcome(Effect result) {
    return List.of(
        Step.result("生效姓名", result.name().text()),
        Step.result("生效证件类型", result.type().chineseName()),
        Step.result("生效证件号码", result.number()));
  }
}
