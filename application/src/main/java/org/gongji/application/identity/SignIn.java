package org.gongji.application.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.Sessions.Session;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** 登录、退出: sessions by an unguessable token that only the user's browser or program holds. */
public final class SignIn {

  /** How many characters a login has at most. */
  public static final int LONGEST_LOGIN = 64;

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final IdentityProvider provider;
  private final Users users;
  private final Sessions sessions;
  private final SessionLimits limits;
  private final BusinessCalendar calendar;

  /** A fresh session: the token goes to the user and is kept nowhere else. */
  public record SignedIn(String token, User user) {

    /** A token is not for logs. */
    @Override
    public String toString() {
      return "SignedIn[" + user.login() + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public SignIn(
      Transactions transactions,
      IdentityProvider provider,
      Users users,
      Sessions sessions,
      SessionLimits limits,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.provider = provider;
    this.users = users;
    this.sessions = sessions;
    this.limits = limits;
    this.calendar = calendar;
  }

  /** Starts a session for who knows the password. */
  public Decision<SignedIn> handle(String login, String password, Origin origin) {
    return provider.signIn(login, password).then(user -> start(user, origin));
  }

  /**
   * Starts a session for somebody whose identity has been found out, under a new token.
   *
   * @return the session, or {@code ACCOUNT_BLOCKED}
   */
  public Decision<SignedIn> start(User user, Origin origin) {
    var token = Token.fresh();
    var now = calendar.now();
    return transactions.decide(() -> {
      if (users.find(user.key()).filter(SignIn::isWelcome).isEmpty()) {
        return Decision.reject(IdentityCode.ACCOUNT_BLOCKED.of(Figure.of(user.login())));
      }
      sessions.expire(now.minus(limits.absolute()), now.minus(limits.idle()));
      sessions.start(
          new Session(UUID.randomUUID(), Token.hash(token), user.key(), origin, now, now));
      return Decision.accept(new SignedIn(token, user));
    });
  }

  /** Who holds a token, if its session still runs. */
  public Optional<User> holder(String token) {
    var hash = Token.hash(token);
    var now = calendar.now();
    var session =
        transactions.read(() -> sessions.find(hash)).filter(found -> limits.lets(found, now));
    session
        .filter(found -> found.seenAt().plus(SEEN_EVERY).isBefore(now))
        .ifPresent(found -> changed(() -> sessions.seen(hash, now)));
    return session
        .flatMap(found -> transactions.read(() -> users.find(found.userKey())))
        .filter(SignIn::isWelcome);
  }

  /** Ends a token's session. */
  public void end(String token) {
    changed(() -> sessions.end(Token.hash(token)));
  }

  private static boolean isWelcome(User user) {
    return user.standing() != Standing.BLOCKED;
  }

  private void changed(Runnable change) {
    var unused = transactions.decide(() -> {
      change.run();
      return Decision.accept(change);
    });
  }
}
