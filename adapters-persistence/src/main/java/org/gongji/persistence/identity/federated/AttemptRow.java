package org.gongji.persistence.identity.federated;

import java.time.Instant;

/** An attempt in its row. */
record AttemptRow(
    String stateHash,
    String provider,
    String browserHash,
    String nonce,
    String verifierCipher,
    int keyVersion,
    String nextPath,
    Instant expiresAt) {}
