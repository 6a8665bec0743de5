package org.gongji.persistence.identity.federated;

import java.time.Instant;
import org.gongji.application.identity.federated.FederatedSessions.Session;
import org.jspecify.annotations.Nullable;

/** A session of both in its row. */
record FederatedSessionRow(
    String tokenHash,
    String provider,
    String issuer,
    String subject,
    @Nullable String providerSession,
    String idTokenCipher,
    int keyVersion,
    Instant startedAt) {

  Session session(String idToken) {
    return new Session(tokenHash, provider, issuer, subject, providerSession, idToken, startedAt);
  }
}
