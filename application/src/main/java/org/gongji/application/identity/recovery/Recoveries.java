package org.gongji.application.identity.recovery;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.employer.EmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.challenge.Challenge;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;

/**
 * 找回密码, first step: by which phones the password of a credit code is recovered.
 *
 * <p>A credit code that nobody registered is treated alike: a made-up holder and number that stay the
 * same, a code that is sent to nobody, a wrong code whatever is typed.
 */
public final class Recoveries {

  private static final Duration VALID = Duration.ofMinutes(15);
  private static final String CODE = "credit-code";
  private static final String FIELD = "credit-code";

  private final Transactions transactions;
  private final Registrations registrations;
  private final Employers employers;
  private final EmployerDetails details;
  private final Users users;
  private final Tickets tickets;
  private final KeyedHash hash;
  private final Throttle throttle;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public Recoveries(
      Transactions transactions,
      Registrations registrations,
      Employers employers,
      EmployerDetails details,
      Users users,
      Tickets tickets,
      KeyedHash hash,
      Throttle throttle,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.registrations = registrations;
    this.employers = employers;
    this.details = details;
    this.users = users;
    this.tickets = tickets;
    this.hash = hash;
    this.throttle = throttle;
    this.calendar = calendar;
  }

  /** Begins a recovery in a browser: {@code CREDIT_CODE_INVALID} or {@code TRIED_TOO_OFTEN}. */
  public Decision<CreditCode> begin(String browser, String text, String address) {
    return CreditCode.decide(text)
        .<Decision<CreditCode>>fold(
            Decision::accept, wrong -> Decision.reject(wrong.get(0).at(FIELD)))
        .then(code -> throttle.take(Gate.RECOVER_ADDRESS, address).map(gate -> code))
        .then(code -> transactions.decide(() -> {
          tickets.put(Ticket.of(
              Kind.RECOVERY,
              key(browser),
              Map.of(CODE, code.text()),
              calendar.now().plus(VALID)));
          return Decision.accept(code);
        }));
  }

  /** The recovery that a browser began, or {@code RECOVERY_EXPIRED}. */
  public Decision<Recoverable> find(String browser, Way way) {
    return transactions.read(() -> tickets
        .find(Kind.RECOVERY, key(browser))
        .filter(ticket -> ticket.runs(calendar.now()))
        .map(ticket -> Decision.accept(of(CreditCode.of(ticket.value(CODE)), way)))
        .orElseGet(() -> Decision.reject(RecoveryCode.RECOVERY_EXPIRED.rejection())));
  }

  /** Ends it, within a transaction. */
  void end(String browser) {
    var unused = tickets.find(Kind.RECOVERY, key(browser)).map(tickets::take);
  }

  static Challenge challenge(Recoverable of) {
    return new Challenge(
        Challenge.Purpose.RECOVER, of.subject(), of.number(), of.userKey().isPresent(), of.login());
  }

  private Recoverable of(CreditCode code, Way way) {
    var subject = hash.of("recovery subject", way + " " + code.text());
    var decoy = new Decoy(subject);
    return registrations
        .ofCreditCode(code)
        .map(registration -> known(registration, way, subject))
        .orElseGet(() -> new Recoverable(
            subject, "", Optional.empty(), "", decoy.maskedName(), decoy.maskedNumber()));
  }

  private Recoverable known(Registration registration, Way way, String subject) {
    var holder = way == Way.OPERATOR ? registration.operator() : registration.legal();
    var mobile = way == Way.OPERATOR ? holder.mobile() : legalMobile(registration);
    return new Recoverable(
        subject,
        registration.login(),
        Optional.of(registration.userKey()),
        mobile.text(),
        holder.name().masked(),
        mobile.masked());
  }

  /**
   * As the counter keeps it, once the user is bound: whoever lost both phones has it changed there
   * with the legal representative's papers.
   */
  private MobileNumber legalMobile(Registration registration) {
    return users.find(registration.userKey()).stream()
        .flatMap(user -> user.employers().stream())
        .flatMap(number -> employers.find(number).stream())
        .filter(employer -> employer
            .creditCode()
            .equals(registration.organisation().creditCode().text()))
        .map(employer ->
            details.of(employer.key()).values().getOrDefault(EmployerItem.LEGAL_MOBILE, ""))
        .flatMap(text -> MobileNumber.decide(text).accepted().stream())
        .findFirst()
        .orElseGet(() -> registration.legal().mobile());
  }

  private String key(String browser) {
    return hash.of("recovery", browser);
  }
}
