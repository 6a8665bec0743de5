package org.gongji.application.identity.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Sessions;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.rulebook.Rulebook;

/**
 * 修改密码: whoever knows the old password sets a new one; every session ends, and the one that asks
 * goes on under a new token.
 *
 * <p>A wrong old password counts as a failed sign-in of the login, with the same lock.
 */
public final class ChangePassword {

  /** The field of the old password. */
  public static final String OLD = "old-password";

  private final Transactions transactions;
  private final IdentityProvider provider;
  private final Users users;
  private final Sessions sessions;
  private final SignIn signIn;
  private final PasswordRule rule;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** The old password, the new one and the new one again. */
  public record Command(User user, Origin origin, String old, String password, String again) {

    /** Passwords are not for logs. */
    @Override
    public String toString() {
      return "ChangePassword[" + user.login() + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ChangePassword(
      Transactions transactions,
      IdentityProvider provider,
      Users users,
      Sessions sessions,
      SignIn signIn,
      PasswordRule rule,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.provider = provider;
    this.users = users;
    this.sessions = sessions;
    this.signIn = signIn;
    this.rule = rule;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Changes it, and answers the session that goes on. */
  public Decision<SignedIn> handle(Command command) {
    var login = command.user().login();
    return Violations.of(wrong(login, command))
        .orAccept(() -> command)
        .then(good -> provider
            .signIn(login, good.old())
            .<Decision<User>>fold(
                Decision::accept, rejections -> Decision.reject(ofOld(rejections))))
        .then(known -> changed(known, provider.hash(command.password())))
        .then(known -> signIn.start(known, command.origin()));
  }

  private List<Rejection> wrong(String login, Command command) {
    var same = command.password().equals(command.old())
        ? Stream.of(IdentityCode.PASSWORD_UNCHANGED.rejection().at(PasswordRule.FIELD))
        : Stream.<Rejection>empty();
    return Stream.concat(rule.check(login, command.password(), command.again()).stream(), same)
        .toList();
  }

  private static List<Rejection> ofOld(List<Rejection> rejections) {
    return rejections.stream()
        .map(rejection -> rejection.code() == IdentityCode.SIGN_IN_FAILED
            ? new Rejection(IdentityCode.OLD_PASSWORD_WRONG, rejection.figures()).at(OLD)
            : rejection)
        .toList();
  }

  private Decision<User> changed(User user, String hash) {
    return transactions.decide(() -> {
      users.password(user.key(), hash);
      if (user.owesPassword()) {
        users.standing(user.key(), Standing.ACTIVE);
      }
      sessions.endOthers(user.key(), "");
      audit.append(new AuditTrail.Line(
          calendar.now(),
          calendar.today(),
          user.login(),
          "change-password",
          user.login(),
          "",
          rulebook.pack().hash()));
      return Decision.accept(user);
    });
  }
}
