package org.gongji.persistence.identity.federated;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.gongji.application.identity.federated.FederatedSessions;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Sessions that providers started, as rows; the ID token is kept as ciphertext. */
public final class MyBatisFederatedSessions implements FederatedSessions {

  private static final String ID_TOKEN = "federated_session.id_token ";

  private final FederatedSessionMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisFederatedSessions(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(FederatedSessionMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void start(Session session) {
    mapper.insert(new FederatedSessionRow(
        session.tokenHash(),
        session.provider(),
        session.issuer(),
        session.subject(),
        session.session(),
        cipher.encrypt(session.idToken(), ID_TOKEN + session.tokenHash()),
        cipher.version(),
        session.startedAt()));
  }

  @Override
  public Optional<Session> take(String tokenHash) {
    return mapper
        .find(tokenHash)
        .filter(row -> mapper.delete(tokenHash) == 1)
        .map(row -> row.session(
            cipher.decrypt(row.idTokenCipher(), row.keyVersion(), ID_TOKEN + tokenHash)));
  }

  @Override
  public List<String> of(Ended ended) {
    return mapper.of(ended);
  }

  @Override
  public void forget(Instant startedBefore) {
    var unused = mapper.forget(startedBefore);
  }
}
