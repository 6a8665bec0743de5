package org.gongji.persistence.identity.federated;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;
import org.gongji.application.identity.federated.PendingSignIns;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Attempts as rows, so that any node can take the answer; the verifier is kept as ciphertext. */
public final class MyBatisPendingSignIns implements PendingSignIns {

  private static final String VERIFIER = "federated_attempt.verifier ";

  private final AttemptMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisPendingSignIns(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(AttemptMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void await(Pending pending) {
    var challenge = pending.challenge();
    var hash = Token.hash(challenge.state());
    mapper.insert(new AttemptRow(
        hash,
        pending.provider(),
        pending.browserHash(),
        challenge.nonce(),
        cipher.encrypt(challenge.verifier(), VERIFIER + hash),
        cipher.version(),
        pending.next(),
        pending.expiresAt()));
  }

  @Override
  public Optional<Pending> take(String state) {
    var hash = Token.hash(state);
    return mapper
        .find(hash)
        .filter(row -> mapper.delete(hash) == 1)
        .map(row -> pending(state, row));
  }

  @Override
  public void forget(Instant expiredBefore) {
    var unused = mapper.forget(expiredBefore);
  }

  private Pending pending(String state, AttemptRow row) {
    var verifier =
        cipher.decrypt(row.verifierCipher(), row.keyVersion(), VERIFIER + row.stateHash());
    return new Pending(
        new Challenge(state, row.nonce(), verifier),
        row.provider(),
        row.browserHash(),
        row.nextPath(),
        row.expiresAt());
  }
}
