package org.gongji.idp.local;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.Users.Secret;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * Users and password hashes in the hall's own database.
 *
 * <p>An attempt counts as failed before the password is looked at and is forgotten when it was
 * right, so that a burst of parallel attempts gets no more guesses than a series. Unknown logins
 * take the same time, the same answers and the same locks. Hashing holds no database connection.
 */
public final class LocalProvider implements IdentityProvider {

  private final Transactions transactions;
  private final Users users;
  private final Throttle throttle;
  private final Argon2Passwords passwords = new Argon2Passwords();

  /** Put together by the wiring. */
  @Inject
  public LocalProvider(Transactions transactions, Users users, Throttle throttle) {
    this.transactions = transactions;
    this.users = users;
    this.throttle = throttle;
  }

  @Override
  public Decision<User> signIn(String login, String password) {
    if (!isLogin(login)) {
      return verified(password, Optional.empty());
    }
    if (throttle.take(Gate.SIGN_IN, login).accepted().isEmpty()) {
      return Decision.reject(refusal(IdentityCode.SIGN_IN_LOCKED));
    }
    var known = transactions.read(() -> users.find(login));
    return verified(password, known).map(user -> {
      throttle.clear(Gate.SIGN_IN, login);
      return user;
    });
  }

  @Override
  public String hash(String password) {
    return passwords.hash(password);
  }

  private Decision<User> verified(String password, Optional<Secret> known) {
    var matches = passwords.matches(password, known.map(Secret::passwordHash));
    return known
        .filter(secret -> matches)
        .map(secret -> Decision.accept(secret.user()))
        .orElseGet(() -> Decision.reject(refusal(IdentityCode.SIGN_IN_FAILED)));
  }

  private Rejection refusal(IdentityCode code) {
    return code.rejection()
        .with(Rejection.LIMIT, Figure.of(throttle.limit(Gate.SIGN_IN).most()))
        .with(Rejection.OF, Figure.of(throttle.limit(Gate.SIGN_IN).window().toMinutes()));
  }

  /** What no login can be is neither looked up nor counted. */
  private static boolean isLogin(String login) {
    return !login.isBlank()
        && login.length() <= SignIn.LONGEST_LOGIN
        && login.chars().noneMatch(Character::isISOControl);
  }
}
