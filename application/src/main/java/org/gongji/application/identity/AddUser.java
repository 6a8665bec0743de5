package org.gongji.application.identity;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/** Adds somebody who may sign in; whoever runs the node does this, so the actor is the system. */
public final class AddUser {

  private final Transactions transactions;
  private final Users users;
  private final Employers employers;
  private final IdentityProvider provider;
  private final PasswordRule passwords;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Who is added, with which role and, for an operator, the employers it is a main one of. */
  public record Command(
      String login, String name, Role role, String password, List<EmployerNumber> employers) {

    List<Grant> grants() {
      return employers.stream().map(Grant::main).toList();
    }

    /** A password is not for logs. */
    @Override
    public String toString() {
      return "AddUser[" + login + " " + role + " " + employers + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public AddUser(
      Transactions transactions,
      Users users,
      Employers employers,
      IdentityProvider provider,
      PasswordRule passwords,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.users = users;
    this.employers = employers;
    this.provider = provider;
    this.passwords = passwords;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /**
   * Adds the user, and answers the login; what is wrong with the password, {@code LOGIN_TAKEN} or
   * {@code NOT_FOUND} otherwise.
   */
  public Decision<String> handle(Command command) {
    return Violations.of(passwords.check(command.login(), command.password()))
        .orAccept(() -> provider.hash(command.password()))
        .then(hash -> added(command, hash));
  }

  private Decision<String> added(Command command, String hash) {
    try {
      return transactions.decide(() -> add(command, hash));
    } catch (Transactions.Conflict addedMeanwhile) {
      return Decision.reject(IdentityCode.LOGIN_TAKEN.of(Figure.of(command.login())));
    }
  }

  private Decision<String> add(Command command, String hash) {
    var unknown = command.employers().stream()
        .flatMap(number -> employers.seek(number).rejections().stream())
        .toList();
    var taken = users
        .find(command.login())
        .map(user -> IdentityCode.LOGIN_TAKEN.of(Figure.of(command.login())));
    return Violations.of(unknown).and(Violations.of(taken)).orAccept(() -> {
      users.add(command.login(), command.name(), command.role(), hash, command.grants());
      audit.append(new AuditTrail.Line(
          calendar.now(),
          calendar.today(),
          Actor.SYSTEM.login(),
          "add-user",
          command.login(),
          command.toString(),
          rulebook.pack().hash()));
      return command.login();
    });
  }
}
