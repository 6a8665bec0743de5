package org.gongji.application.identity.federated;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.jspecify.annotations.Nullable;

/** Which sessions of the hall were started by a provider, so that both can be ended. */
public interface FederatedSessions {

  /**
   * A session of both.
   *
   * @param tokenHash the hall's session
   * @param provider the provider's name
   * @param issuer who it is
   * @param subject whose
   * @param session the provider's name for the session, null where it has none
   * @param idToken what the provider signed, kept as ciphertext
   * @param startedAt since when
   */
  record Session(
      String tokenHash,
      String provider,
      String issuer,
      String subject,
      @Nullable String session,
      String idToken,
      Instant startedAt) {

    /** Tokens are not for logs. */
    @Override
    public String toString() {
      return "Session[" + issuer + " " + subject + "]";
    }
  }

  /** Keeps a session. */
  void start(Session session);

  /** Takes a session out by the hash of the hall's token. */
  Optional<Session> take(String tokenHash);

  /** The hashes of the hall's tokens whose sessions a provider has ended. */
  List<String> of(Ended ended);

  /** Removes what was started before then. */
  void forget(Instant startedBefore);
}
