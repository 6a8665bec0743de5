package org.gongji.application.identity.registration;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.IdentityCode;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.binding.BindEmployers;
import org.gongji.application.identity.challenge.PhoneChallenges;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.registration.RegistrationDrafts.Draft;
import org.gongji.application.identity.registration.RegistrationRules.Stated;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.rulebook.Rulebook;

/**
 * 企业认证, the second step: whoever holds the operator's phone becomes a user; a draft is registered
 * once, however often it is sent.
 */
public final class Register {

  private final Transactions transactions;
  private final RegistrationDrafts drafts;
  private final FreeCreditCode free;
  private final PhoneChallenges challenges;
  private final Users users;
  private final Registrations registrations;
  private final BindEmployers bind;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * What was filled in.
   *
   * @param browser the secret that the browser holds
   * @param typed the fields of the second step
   * @param code 短信校验码
   * @param now 实名认证: registers only whom an employer's kept data prove; else 暂不认证
   * @param address where the browser is
   */
  public record Command(String browser, Typed typed, String code, boolean now, String address) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "Register";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public Register(
      Transactions transactions,
      RegistrationDrafts drafts,
      FreeCreditCode free,
      PhoneChallenges challenges,
      Users users,
      Registrations registrations,
      BindEmployers bind,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.drafts = drafts;
    this.free = free;
    this.challenges = challenges;
    this.users = users;
    this.registrations = registrations;
    this.bind = bind;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Registers, and answers the draft as it is then; what is refused keeps what was typed. */
  public Decision<Draft> handle(Command command) {
    return drafts
        .find(command.browser())
        .map(draft -> draft.registered() ? Decision.accept(draft) : tried(command, draft))
        .orElseGet(() -> Decision.reject(RegistrationCode.REGISTRATION_EXPIRED.rejection()));
  }

  /** Of two that are sent at once, the second finds done what it was refused for. */
  private Decision<Draft> tried(Command command, Draft draft) {
    var typed = draft.typed().with(command.typed());
    var decision = checked(command, new Draft(typed, draft.passwordHash(), false, 0));
    if (decision.accepted().isPresent()) {
      return decision;
    }
    drafts.keep(command.browser(), command.typed());
    return drafts
        .find(command.browser())
        .filter(Draft::registered)
        .map(Decision::accept)
        .orElse(decision);
  }

  private Decision<Draft> checked(Command command, Draft draft) {
    return new RegistrationRules(draft.typed())
        .organisation()
        .then(stated -> free.handle(stated.organisation().creditCode(), command.address())
            .then(code -> challenges.check(
                SendRegistrationCode.of(
                    drafts, command.browser(), stated.operator().mobile()),
                command.code()))
            .then(ticket -> registered(command, draft, stated, ticket)));
  }

  private Decision<Draft> registered(Command command, Draft draft, Stated stated, Ticket ticket) {
    try {
      return transactions.decide(() ->
          entered(command, draft, stated).then(done -> challenges.use(ticket).map(used -> done)));
    } catch (Transactions.Conflict takenMeanwhile) {
      return taken(stated, draft.typed().value(RegistrationField.LOGIN));
    }
  }

  private Decision<Draft> entered(Command command, Draft draft, Stated stated) {
    var login = draft.typed().value(RegistrationField.LOGIN);
    if (users.find(login).isPresent()) {
      return loginTaken(login);
    }
    var registration = new Registration(
        0, login, stated.organisation(), stated.legal(), stated.operator(), calendar.now(), null);
    var employers = bind.matching(registration);
    if (command.now() && employers.isEmpty()) {
      return Decision.reject(RegistrationCode.EMPLOYER_DATA_DIFFER.rejection());
    }
    users.add(
        login, stated.operator().name().text(), Role.OPERATOR, draft.passwordHash(), List.of());
    var entered = registration.of(users.find(login).orElseThrow().user().key());
    registrations.add(entered);
    audit.append(new AuditTrail.Line(
        calendar.now(),
        calendar.today(),
        login,
        "register-user",
        login,
        stated.organisation().creditCode().text() + (command.now() ? " 实名认证" : " 暂不认证"),
        rulebook.pack().hash()));
    var bound = command.now() ? bind.bind(entered, employers, "system") : 0;
    var done = new Draft(draft.typed(), "", true, bound);
    drafts.put(command.browser(), done);
    return Decision.accept(done);
  }

  /** Of two who register the same, the second is told which of both was taken. */
  private Decision<Draft> taken(Stated stated, String login) {
    return transactions.read(() -> users.find(login)).isPresent()
        ? loginTaken(login)
        : FreeCreditCode.taken(stated.organisation().creditCode())
            .then(code -> Decision.reject(RegistrationCode.REGISTRATION_EXPIRED.rejection()));
  }

  private static Decision<Draft> loginTaken(String login) {
    return Decision.reject(
        IdentityCode.LOGIN_TAKEN.of(Figure.of(login)).at(RegistrationField.LOGIN.field()));
  }
}
