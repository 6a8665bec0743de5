package org.gongji.persistence.identity;

import java.time.Instant;
import java.util.UUID;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Sessions.Session;

/** A session in its row. */
record SessionRow(
    UUID id,
    String tokenHash,
    long userKey,
    String address,
    String agent,
    boolean program,
    Instant startedAt,
    Instant seenAt) {

  Session session() {
    return new Session(
        id, tokenHash, userKey, new Origin(address, agent, program), startedAt, seenAt);
  }
}
