package org.gongji.application.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.Sessions.Session;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** 登录、退出: sessions by an unguessable token that only the user's browser or program holds. */
public final class SignIn {

  /** How many characters a login has at most. */
  public static final int LONGEST_LOGIN = 64;

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration ABSOLUTE = Duration.ofHours(12);
  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final IdentityProvider provider;
  private final Users users;
  private final Sessions sessions;
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
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.provider = provider;
    this.users = users;
    this.sessions = sessions;
    this.calendar = calendar;
  }

  /** Starts a session for who knows the password. */
  public Decision<SignedIn> handle(String login, String password) {
    return provider.signIn(login, password).then(this::start);
  }

  /** Who holds a token, if its session still runs. */
  public Optional<User> holder(String token) {
    var hash = Token.hash(token);
    var now = calendar.now();
    var session = transactions.read(() -> sessions.find(hash)).filter(found -> runs(found, now));
    session
        .filter(found -> found.seenAt().plus(SEEN_EVERY).isBefore(now))
        .ifPresent(found -> changed(() -> sessions.seen(hash, now)));
    return session.flatMap(found -> transactions.read(() -> users.find(found.userKey())));
  }

  /** Ends a token's session. */
  public void end(String token) {
    changed(() -> sessions.end(Token.hash(token)));
  }

  private Decision<SignedIn> start(User user) {
    var token = Token.fresh();
    var now = calendar.now();
    changed(() -> {
      sessions.expire(now.minus(ABSOLUTE), now.minus(IDLE));
      sessions.start(new Session(Token.hash(token), user.key(), now, now));
    });
    return Decision.accept(new SignedIn(token, user));
  }

  private static boolean runs(Session session, Instant now) {
    return session.startedAt().plus(ABSOLUTE).isAfter(now)
        && session.seenAt().plus(IDLE).isAfter(now);
  }

  private void changed(Runnable change) {
    var unused = transactions.decide(() -> {
      change.run();
      return Decision.accept(change);
    });
  }
}
