package org.gongji.application.identity.federated;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;

/** Attempts to sign in by a provider whose answer is awaited; any node may take the answer. */
public interface PendingSignIns {

  /**
   * An attempt.
   *
   * @param challenge what it is recognised by; its state is kept as a hash only
   * @param provider where it went
   * @param browserHash SHA-256 of what the browser holds that began it, hexadecimal
   * @param next the path to go to afterwards
   * @param expiresAt from then on no answer is taken
   */
  record Pending(
      Challenge challenge, String provider, String browserHash, String next, Instant expiresAt) {}

  /** Awaits an answer. */
  void await(Pending pending);

  /** Takes an attempt out by its state: whoever asks second, or for another, finds nothing. */
  Optional<Pending> take(String state);

  /** Removes the attempts that expired before then. */
  void forget(Instant expiredBefore);
}
