package org.gongji.application.memory;

import java.util.Optional;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** Passwords that are only reversed, and no lock: good enough for nobody but tests. */
public final class InMemoryIdentityProvider implements IdentityProvider {

  private final Transactions transactions;
  private final Users users;
  private final Throttle throttle;

  /** A provider over any users. */
  public InMemoryIdentityProvider(Transactions transactions, Users users, Throttle throttle) {
    this.transactions = transactions;
    this.users = users;
    this.throttle = throttle;
  }

  @Override
  public Decision<User> signIn(String login, String password) {
    Optional<Users.Secret> known = transactions.read(() -> users.find(login));
    var right = known.filter(secret -> hash(password).equals(secret.passwordHash()));
    if (right.isEmpty()) {
      throttle.count(Gate.SIGN_IN, login);
    } else {
      throttle.clear(Gate.SIGN_IN, login);
    }
    return right
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
