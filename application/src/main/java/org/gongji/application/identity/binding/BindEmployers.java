package org.gongji.application.identity.binding;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.application.actor.Grant;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;

/**
 * 绑定单位: gives a registered user grants by the employers whose kept data equal what was registered.
 *
 * <p>The first operator of an employer becomes its main one; whoever comes later sees it, and gets
 * duties from the main one.
 */
public final class BindEmployers {

  private final Transactions transactions;
  private final Registrations registrations;
  private final Employers employers;
  private final EmployerDetails details;
  private final Users users;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public BindEmployers(
      Transactions transactions,
      Registrations registrations,
      Employers employers,
      EmployerDetails details,
      Users users,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.registrations = registrations;
    this.employers = employers;
    this.details = details;
    this.users = users;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** At a sign-in: an employer that equals the registration may have appeared since. */
  public User handle(User user) {
    if (!user.grants().isEmpty()) {
      return user;
    }
    return transactions
        .decide(() -> {
          var bound = registrations
              .of(user.key())
              .filter(registration -> registration.boundAt() == null)
              .map(registration -> bind(registration, matching(registration), "system"))
              .orElse(0);
          return Decision.accept(bound == 0 ? user : users.find(user.key()).orElseThrow());
        })
        .orThrow();
  }

  /** The employers that equal a registration, within a transaction. */
  public List<Employer> matching(Registration registration) {
    return employers.ofCreditCode(registration.organisation().creditCode().text()).stream()
        .filter(
            employer -> EmployerMatch.matches(registration, employer, details.of(employer.key())))
        .toList();
  }

  /** Binds a user to employers, within a transaction, and answers how many they are. */
  public int bind(Registration registration, List<Employer> to, String actor) {
    if (to.isEmpty()) {
      return 0;
    }
    for (var employer : to) {
      // Of two who come first, the lock lets one be the main operator.
      var number = employers.lock(employer.number()).orElseThrow().number();
      users.grant(
          registration.userKey(),
          users.hasMainOperator(number) ? Grant.of(number) : Grant.main(number));
    }
    registrations.bound(registration.userKey(), calendar.now());
    audit.append(new AuditTrail.Line(
        calendar.now(),
        calendar.today(),
        actor,
        "bind-user",
        registration.login(),
        to.stream().map(employer -> employer.number().text()).collect(Collectors.joining(" ")),
        rulebook.pack().hash()));
    return to.size();
  }
}
