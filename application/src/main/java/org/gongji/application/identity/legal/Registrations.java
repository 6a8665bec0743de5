package org.gongji.application.identity.legal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;

/** The registered legal persons; one for each credit code. */
public interface Registrations {

  /** Keeps a registration. */
  void add(Registration registration);

  /** Who registered for a credit code. */
  Optional<Registration> ofCreditCode(CreditCode creditCode);

  /** As what a user registered, if at all. */
  Optional<Registration> of(long userKey);

  /** Whose operators have a mobile number, in the order of their logins. */
  List<Registration> ofMobile(MobileNumber mobile);

  /** Those bound to no employer yet, oldest first. */
  List<Registration> waiting(int most);

  /** Remembers that a user was bound. */
  void bound(long userKey, Instant at);
}
