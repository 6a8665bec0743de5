package org.gongji.persistence.identity.door;

import java.time.Instant;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.application.identity.legal.Organisation;
import org.gongji.application.identity.legal.Registration;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** A registration in its row, with the user's login beside it. */
record RegistrationRow(
    long userId,
    String login,
    String creditCode,
    String organisation,
    LegalPersonType legalPersonType,
    String legalName,
    CertificateType legalCertificateTypeCode,
    String legalCertificateCipher,
    String legalMobileCipher,
    String operatorName,
    CertificateType operatorCertificateTypeCode,
    String operatorCertificateCipher,
    String operatorMobileCipher,
    String operatorMobileIndex,
    int keyVersion,
    Instant registeredAt,
    @Nullable Instant boundAt) {

  static final String OPERATOR_MOBILE = "registration.operator_mobile";

  private static final String LEGAL_MOBILE = "registration.legal_mobile";
  private static final String OPERATOR_CERTIFICATE = "registration.operator_certificate";
  private static final String LEGAL_CERTIFICATE = "registration.legal_certificate";

  static RegistrationRow of(Registration of, ColumnCipher cipher) {
    var key = of.userKey();
    var mobile = of.operator().mobile().text();
    return new RegistrationRow(
        key,
        of.login(),
        of.organisation().creditCode().text(),
        of.organisation().name(),
        of.organisation().type(),
        of.legal().name().text(),
        of.legal().certificate().type(),
        cipher.encrypt(of.legal().certificate().number(), place(LEGAL_CERTIFICATE, key)),
        cipher.encrypt(of.legal().mobile().text(), place(LEGAL_MOBILE, key)),
        of.operator().name().text(),
        of.operator().certificate().type(),
        cipher.encrypt(of.operator().certificate().number(), place(OPERATOR_CERTIFICATE, key)),
        cipher.encrypt(mobile, place(OPERATOR_MOBILE, key)),
        cipher.index(mobile, OPERATOR_MOBILE),
        cipher.version(),
        of.registeredAt(),
        of.boundAt());
  }

  Registration registration(ColumnCipher cipher) {
    return new Registration(
        userId,
        login,
        new Organisation(organisation, CreditCode.of(creditCode), legalPersonType),
        new Holder(
            PersonName.of(legalName),
            new Certificate(
                legalCertificateTypeCode,
                cipher.decrypt(
                    legalCertificateCipher, keyVersion, place(LEGAL_CERTIFICATE, userId))),
            MobileNumber.of(
                cipher.decrypt(legalMobileCipher, keyVersion, place(LEGAL_MOBILE, userId)))),
        new Holder(
            PersonName.of(operatorName),
            new Certificate(
                operatorCertificateTypeCode,
                cipher.decrypt(
                    operatorCertificateCipher, keyVersion, place(OPERATOR_CERTIFICATE, userId))),
            MobileNumber.of(
                cipher.decrypt(operatorMobileCipher, keyVersion, place(OPERATOR_MOBILE, userId)))),
        registeredAt,
        boundAt);
  }

  private static String place(String column, long userId) {
    return column + ":" + userId;
  }

  /** Personal data is not for logs. */
  @Override
  public String toString() {
    return "RegistrationRow[" + login + "]";
  }
}
