package org.gongji.application.identity.challenge;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.throttle.ThrottleCode;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sms.WriteText;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * Sends codes of six digits and checks what is typed (短信校验码).
 *
 * <p>A code counts for its challenge only, for minutes, a few tries and one use; a new one ends the
 * one before. Nobody's challenge (a number that we do not have) costs the same work and gets the
 * same answers, and no code fits it.
 */
public final class PhoneChallenges {

  /** The field of a code. */
  public static final String FIELD = "code";

  private static final String CODE = "code";
  private static final int CODES = 1_000_000;

  private final SecureRandom random = new SecureRandom();
  private final Transactions transactions;
  private final Tickets tickets;
  private final KeyedHash hash;
  private final Throttle throttle;
  private final WriteText texts;
  private final BusinessCalendar calendar;
  private final ChallengeSettings settings;

  /** Put together by the wiring. */
  @Inject
  public PhoneChallenges(
      Transactions transactions,
      Tickets tickets,
      KeyedHash hash,
      Throttle throttle,
      WriteText texts,
      BusinessCalendar calendar,
      ChallengeSettings settings) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.hash = hash;
    this.throttle = throttle;
    this.texts = texts;
    this.calendar = calendar;
    this.settings = settings;
  }

  /**
   * Sends a code.
   *
   * @param address from where it is asked for
   * @return until when it counts, or {@code TRIED_TOO_OFTEN}
   */
  public Decision<Instant> send(Challenge challenge, String address) {
    var number = challenge.number().isEmpty() ? challenge.subject() : challenge.number();
    return throttle
        .take(Gate.CODE_ADDRESS, address)
        .then(gate -> throttle.take(Gate.CODE_NUMBER, number))
        .then(gate -> sent(challenge));
  }

  private Decision<Instant> sent(Challenge challenge) {
    var code = "%06d".formatted(random.nextInt(CODES));
    var expires = calendar.now().plus(settings.valid());
    var text = challenge.purpose().text(challenge, code, settings.valid().toMinutes());
    try {
      return transactions.decide(() -> {
        tickets.put(new Ticket(
            Kind.CHALLENGE,
            key(challenge),
            UUID.randomUUID(),
            Map.of(CODE, hashed(challenge, code)),
            settings.tries(),
            expires));
        var to = challenge.known() ? challenge.number() : "";
        var unused = texts.handle(new WriteText.Command(to, text, expires));
        return Decision.accept(expires);
      });
    } catch (Transactions.Conflict sentAtTheSameTime) {
      return Decision.reject(ThrottleCode.TRIED_TOO_OFTEN
          .rejection()
          .with(Rejection.LIMIT, Figure.of(1))
          .with(Rejection.OF, Figure.of(1)));
    }
  }

  /**
   * Checks a code, and counts the try before it is looked at.
   *
   * @return the ticket, for {@link #use} within the transaction that rests on it; or {@code
   *     CHALLENGE_WRONG}, {@code CHALLENGE_EXPIRED} beside the field
   */
  public Decision<Ticket> check(Challenge challenge, String code) {
    var key = key(challenge);
    var tried = transactions
        .decide(() -> Decision.accept(
            tickets.spend(Kind.CHALLENGE, key)
                ? tickets.find(Kind.CHALLENGE, key)
                : Optional.<Ticket>empty()))
        .orThrow();
    return tried
        .filter(ticket -> ticket.runs(calendar.now()))
        .map(ticket -> fits(challenge, ticket, code))
        .orElseGet(PhoneChallenges::expired);
  }

  /** Uses a checked code up; {@code CHALLENGE_EXPIRED} for whoever comes second. */
  public Decision<Ticket> use(Ticket checked) {
    return tickets.take(checked) ? Decision.accept(checked) : expired();
  }

  private Decision<Ticket> fits(Challenge challenge, Ticket ticket, String code) {
    var fits = ticket.value(CODE).equals(hashed(challenge, code.strip()));
    return fits && challenge.known()
        ? Decision.accept(ticket)
        : Decision.reject(ChallengeCode.CHALLENGE_WRONG
            .rejection()
            .with(Rejection.LIMIT, Figure.of(ticket.triesLeft()))
            .at(FIELD));
  }

  private static Decision<Ticket> expired() {
    return Decision.reject(ChallengeCode.CHALLENGE_EXPIRED.rejection().at(FIELD));
  }

  private String key(Challenge challenge) {
    return hash.of(
        "challenge", challenge.purpose() + " " + challenge.subject() + " " + challenge.number());
  }

  private String hashed(Challenge challenge, String code) {
    return hash.of("challenge code", key(challenge) + " " + code);
  }
}
