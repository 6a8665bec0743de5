package org.gongji.application.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in, on any node; tokens are kept as hashes only. */
public interface Sessions {

  /**
   * A session.
   *
   * @param id what its user calls it by; it opens nothing
   * @param tokenHash SHA-256 of the token, hexadecimal
   * @param userKey whose
   * @param origin where it began
   * @param startedAt when signed in
   * @param seenAt when last used
   */
  record Session(
      UUID id, String tokenHash, long userKey, Origin origin, Instant startedAt, Instant seenAt) {}

  /** Starts a session. */
  void start(Session session);

  /** A session by its token's hash. */
  Optional<Session> find(String tokenHash);

  /** A user's sessions, the one used last first. */
  List<Session> of(long userKey);

  /** Keeps when it was last used. */
  void seen(String tokenHash, Instant at);

  /** Ends a session. */
  void end(String tokenHash);

  /** Ends one of a user's sessions, if the user has it. */
  void end(long userKey, UUID id);

  /** Ends all sessions of a user but one; all of them if none has that token's hash. */
  void endOthers(long userKey, String tokenHash);

  /** Removes sessions started before then or not seen since. */
  void expire(Instant startedBefore, Instant notSeenSince);
}
