package org.gongji.application.identity.session;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Sessions.Session;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;

/** 登录设备: where a user is signed in, in browsers and programs, on any node. */
public final class OwnSessions {

  private final Transactions transactions;
  private final Sessions sessions;
  private final SessionLimits limits;
  private final BusinessCalendar calendar;

  /**
   * A session as its user sees it.
   *
   * @param id what to end it by
   * @param origin where it began
   * @param startedAt since when
   * @param seenAt when it was last used, to the minute
   * @param own whether it is the one that asks
   */
  public record Seen(UUID id, Origin origin, Instant startedAt, Instant seenAt, boolean own) {}

  /** Put together by the wiring. */
  @Inject
  public OwnSessions(
      Transactions transactions,
      Sessions sessions,
      SessionLimits limits,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.limits = limits;
    this.calendar = calendar;
  }

  /** Those that still run, the one used last first. */
  public List<Seen> handle(User user, String token) {
    var now = calendar.now();
    var own = Token.hash(token);
    return transactions.read(() -> sessions.of(user.key())).stream()
        .filter(session -> limits.lets(session, now))
        .map(session -> seen(session, own))
        .toList();
  }

  private static Seen seen(Session session, String own) {
    return new Seen(
        session.id(),
        session.origin(),
        session.startedAt(),
        session.seenAt(),
        session.tokenHash().equals(own));
  }
}
