package org.gongji.application.identity.registration;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.application.identity.legal.Organisation;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;

/** What each field of a registration has to hold; every refusal names its field. */
final class RegistrationRules {

  /** The longest name, in characters. */
  static final int LONGEST_NAME = 80;

  private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9]{2,40}");

  private final Typed typed;

  /** Of step 2, and of the name and certificate of step 1. */
  record Stated(Organisation organisation, Holder legal, Holder operator) {}

  RegistrationRules(Typed typed) {
    this.typed = typed;
  }

  /** 填写基本信息, without passwords. */
  Violations basics() {
    return Violations.of(login())
        .and(wrong(name(RegistrationField.OPERATOR_NAME)))
        .and(wrong(certificate(
            RegistrationField.OPERATOR_CERTIFICATE_TYPE, RegistrationField.OPERATOR_CERTIFICATE)));
  }

  /** 企业认证. */
  Decision<Stated> organisation() {
    var name = name(RegistrationField.ORGANISATION);
    var code = at(RegistrationField.CREDIT_CODE, CreditCode::decide);
    var legalName = name(RegistrationField.LEGAL_NAME);
    var legalCertificate =
        certificate(RegistrationField.LEGAL_CERTIFICATE_TYPE, RegistrationField.LEGAL_CERTIFICATE);
    var legalMobile = at(RegistrationField.LEGAL_MOBILE, MobileNumber::decide);
    var type = legalPersonType();
    var mobile = operatorMobile();
    return basics()
        .and(wrong(name))
        .and(wrong(code))
        .and(wrong(legalName))
        .and(wrong(legalCertificate))
        .and(wrong(legalMobile))
        .and(wrong(type))
        .and(wrong(mobile))
        .orAccept(() -> new Stated(
            new Organisation(name.orThrow().text(), code.orThrow(), type.orThrow()),
            new Holder(legalName.orThrow(), legalCertificate.orThrow(), legalMobile.orThrow()),
            new Holder(
                name(RegistrationField.OPERATOR_NAME).orThrow(),
                certificate(
                        RegistrationField.OPERATOR_CERTIFICATE_TYPE,
                        RegistrationField.OPERATOR_CERTIFICATE)
                    .orThrow(),
                mobile.orThrow())));
  }

  /** 经办人手机, which a code is sent to. */
  Decision<MobileNumber> operatorMobile() {
    return at(RegistrationField.OPERATOR_MOBILE, MobileNumber::decide);
  }

  /** 统一社会信用代码, which must be free. */
  Decision<CreditCode> creditCode() {
    return at(RegistrationField.CREDIT_CODE, CreditCode::decide);
  }

  /** Whether a text may be a login. */
  static boolean isLogin(String text) {
    return LOGIN.matcher(text).matches();
  }

  private Optional<Rejection> login() {
    return isLogin(typed.value(RegistrationField.LOGIN))
        ? Optional.empty()
        : Optional.of(
            RegistrationCode.LOGIN_MALFORMED.rejection().at(RegistrationField.LOGIN.field()));
  }

  private Decision<PersonName> name(RegistrationField field) {
    var text = typed.value(field);
    return PersonName.isValid(text)
        ? Decision.accept(PersonName.of(text))
        : Decision.reject(RegistrationCode.NAME_MALFORMED
            .rejection()
            .with(Rejection.LIMIT, Figure.of(LONGEST_NAME))
            .at(field.field()));
  }

  private Decision<Certificate> certificate(RegistrationField typeField, RegistrationField field) {
    return at(field, number -> Certificate.read(type(typed.value(typeField)), number));
  }

  /** The first in the list where none was chosen, as the form has it. */
  private static CertificateType type(String code) {
    for (var type : CertificateType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    return CertificateType.RESIDENT_ID;
  }

  private Decision<LegalPersonType> legalPersonType() {
    return LegalPersonType.of(typed.value(RegistrationField.LEGAL_PERSON_TYPE))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(RegistrationCode.LEGAL_PERSON_TYPE_UNKNOWN
            .rejection()
            .at(RegistrationField.LEGAL_PERSON_TYPE.field())));
  }

  private <T> Decision<T> at(RegistrationField field, Function<String, Decision<T>> decide) {
    return decide
        .apply(typed.value(field))
        .fold(Decision::accept, wrong -> Decision.reject(wrong.get(0).at(field.field())));
  }

  private static <T> Violations wrong(Decision<T> decision) {
    return Violations.of(decision.rejections());
  }
}
