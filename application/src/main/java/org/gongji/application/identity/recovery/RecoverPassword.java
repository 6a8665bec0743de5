package org.gongji.application.identity.recovery;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.rulebook.Rulebook;

/** 重置密码: a new password against the code, and the end of all sessions under the old one. */
public final class RecoverPassword {

  private final Transactions transactions;
  private final Recoveries recoveries;
  private final PhoneChallenges challenges;
  private final PasswordRule passwords;
  private final IdentityProvider provider;
  private final Users users;
  private final Sessions sessions;
  private final Throttle throttle;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * What was filled in.
   *
   * @param browser the secret that the browser holds
   * @param way by whose phone
   * @param code 短信校验码
   * @param password 新密码, letters and digits only
   * @param again the same
   */
  public record Command(String browser, Way way, String code, String password, String again) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "RecoverPassword";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public RecoverPassword(
      Transactions transactions,
      Recoveries recoveries,
      PhoneChallenges challenges,
      PasswordRule passwords,
      IdentityProvider provider,
      Users users,
      Sessions sessions,
      Throttle throttle,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.recoveries = recoveries;
    this.challenges = challenges;
    this.passwords = passwords;
    this.provider = provider;
    this.users = users;
    this.sessions = sessions;
    this.throttle = throttle;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Sets the password, and answers the login that the phone was told. */
  public Decision<String> handle(Command command) {
    return recoveries
        .find(command.browser(), command.way())
        .then(found -> Violations.of(visible(command))
            .orAccept(() -> found)
            .then(any -> challenges.check(Recoveries.challenge(found), command.code()))
            .then(ticket -> Violations.of(hidden(found, command))
                .orAccept(() -> ticket)
                .then(good -> changed(command, found, good))));
  }

  /** What needs no login is told before the code is tried. */
  private List<Rejection> visible(Command command) {
    return passwords.checkPlain("", command.password(), command.again());
  }

  /** What names the login is told only to whoever holds the phone. */
  private List<Rejection> hidden(Recoverable found, Command command) {
    return passwords.check(found.login(), command.password());
  }

  private Decision<String> changed(Command command, Recoverable found, Ticket ticket) {
    var hash = provider.hash(command.password());
    var key = found.userKey().orElseThrow();
    var done = transactions.decide(() -> challenges.use(ticket).map(used -> {
      users.password(key, hash);
      sessions.endOthers(key, "");
      recoveries.end(command.browser());
      audit.append(new AuditTrail.Line(
          calendar.now(),
          calendar.today(),
          found.login(),
          "recover-password",
          found.login(),
          command.way().name(),
          rulebook.pack().hash()));
      return found.login();
    }));
    return done.map(login -> {
      throttle.clear(Gate.SIGN_IN, login);
      return login;
    });
  }
}
