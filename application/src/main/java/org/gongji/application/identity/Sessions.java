package org.gongji.application.identity;

import java.time.Instant;
import java.util.Optional;

/** Who is signed in, on any node; tokens are kept as hashes only. */
public interface Sessions {

  /**
   * A session.
   *
   * @param tokenHash SHA-256 of the token, hexadecimal
   * @param userKey whose
   * @param startedAt when signed in
   * @param seenAt when last used
   */
  record Session(String tokenHash, long userKey, Instant startedAt, Instant seenAt) {}

  /** Starts a session. */
  void start(Session session);

  /** A session by its token's hash. */
  Optional<Session> find(String tokenHash);

  /** Keeps when it was last used. */
  void seen(String tokenHash, Instant at);

  /** Ends a session. */
  void end(String tokenHash);

  /** Removes sessions started before then or not seen since. */
  void expire(Instant startedBefore, Instant notSeenSince);
}
