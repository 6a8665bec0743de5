package org.gongji.application.identity.binding;

import org.gongji.application.employer.Employer;
import org.gongji.application.employer.EmployerDetails.Kept;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.Registration;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;

/**
 * Whether a registration shows the right to an employer by itself (实名认证).
 *
 * <p>A credit code is public and shows nothing. Two things are needed: knowledge, the legal
 * representative's name and certificate as the fund keeps them; and possession, a phone that the
 * fund keeps for the employer, proven by the code, under its holder's name. What the fund does not
 * keep cannot be equal.
 */
final class EmployerMatch {

  private EmployerMatch() {}

  static boolean matches(Registration registration, Employer employer, Kept kept) {
    return employer.creditCode().equals(registration.organisation().creditCode().text())
        && knows(registration.legal(), kept)
        && holdsPhone(registration.operator(), employer, kept);
  }

  private static boolean knows(Holder legal, Kept kept) {
    return value(kept, EmployerItem.LEGAL_NAME).equals(legal.name().text())
        && keptCertificate(kept, legal.certificate().type())
            .equals(legal.certificate().number());
  }

  /** The kept number in the one form in which certificates are compared; empty for another type. */
  private static String keptCertificate(Kept kept, CertificateType type) {
    var number = value(kept, EmployerItem.LEGAL_CERTIFICATE);
    return value(kept, EmployerItem.LEGAL_CERTIFICATE_TYPE).equals(type.code())
        ? Certificate.read(type, number).fold(Certificate::number, wrong -> "")
        : "";
  }

  private static boolean holdsPhone(Holder operator, Employer employer, Kept kept) {
    var mobile = operator.mobile().text();
    var name = operator.name().text();
    return (mobile.equals(employer.operatorMobile()) && name.equals(employer.operatorName()))
        || (mobile.equals(value(kept, EmployerItem.LEGAL_MOBILE))
            && name.equals(value(kept, EmployerItem.LEGAL_NAME)));
  }

  private static String value(Kept kept, EmployerItem item) {
    return kept.values().getOrDefault(item, "");
  }
}
