package org.gongji.application.identity.federated;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;

/** Which user somebody at a provider is, and which grants came from there. */
public interface FederatedIdentities {

  /** The user whom an issuer's subject is bound to. */
  Optional<Long> userOf(String issuer, String subject);

  /** Binds an issuer's subject to a user, for good. */
  void bind(String issuer, String subject, long userKey, Instant at);

  /** Keeps what the provider said last of the organisations a user acts for. */
  void claimed(long userKey, List<CreditCode> creditCodes, Instant at);

  /** What a provider said last of them; nothing of who never signed in by one. */
  List<CreditCode> claims(long userKey);

  /** The employers that have a credit code, in the order of their numbers. */
  List<EmployerNumber> employers(CreditCode creditCode);

  /** The employers whose grants to a user came from the provider, in the order of their numbers. */
  List<EmployerNumber> grants(long userKey);

  /** Remembers that a grant came from the provider. */
  void granted(long userKey, EmployerNumber employer);

  /** Forgets a grant that came from the provider. */
  void withdrawn(long userKey, EmployerNumber employer);
}
