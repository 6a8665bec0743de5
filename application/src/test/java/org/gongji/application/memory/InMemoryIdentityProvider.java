package org.gongji.application.memory;

import java.util.Optional;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** Passwords that are only reversed: quick, and good enough for nobody but tests. */
public final class InMemoryIdentityProvider implements IdentityProvider {

  private final Transactions transactions;
  private final Users users;

  /** A provider over any users. */
  public InMemoryIdentityProvider(Transactions transactions, Users users) {
    this.transactions = transactions;
    this.users = users;
  }

  @Override
  public Decision<User> signIn(String login, String password) {
    Optional<Users.Secret> known = transactions.read(() -> users.find(login));
    return known
        .filter(secret -> secret.passwordHash().equals(hash(password)))
        .map(secret -> Decision.accept(secret.user()))
        .orElseGet(() -> Decision.reject(IdentityCode.SIGN_IN_FAILED
            .rejection()
            .with(Rejection.LIMIT, Figure.of(5))
            .with(Rejection.OF, Figure.of(15))));
  }

  @Override
  public String hash(String password) {
    return new StringBuilder(password).reverse().toString();
  }
}
