package org.gongji.application.identity.captcha;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Lets pass who reads the picture, once; and, seldom, who says that they cannot see it. */
public final class PassCaptcha {

  /** The field of the answer. */
  public static final String FIELD = "captcha";

  private final Transactions transactions;
  private final Tickets tickets;
  private final KeyedHash hash;
  private final Throttle throttle;
  private final BusinessCalendar calendar;

  /**
   * What somebody answered.
   *
   * @param browser the secret that the browser holds
   * @param place names the picture on its page
   * @param text what was read
   * @param unseen whether the picture cannot be seen (看不清图片): few of these pass from an address
   * @param address where the browser is
   */
  public record Answer(String browser, String place, String text, boolean unseen, String address) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "Answer";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public PassCaptcha(
      Transactions transactions,
      Tickets tickets,
      KeyedHash hash,
      Throttle throttle,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.hash = hash;
    this.throttle = throttle;
    this.calendar = calendar;
  }

  /** Accepts the answer; {@code CAPTCHA_WRONG} or {@code TRIED_TOO_OFTEN} beside its field. */
  public Decision<Answer> handle(Answer answer) {
    if (answer.unseen()) {
      return throttle
          .take(Gate.CODE_UNSEEN, answer.address())
          .fold(
              gate -> Decision.accept(answer),
              wrong -> Decision.reject(wrong.get(0).at(FIELD)));
    }
    return taken(answer)
        .filter(ticket -> ticket.runs(calendar.now()))
        .filter(ticket ->
            ticket.value(DrawCaptcha.ANSWER).equals(DrawCaptcha.answer(hash, answer.text())))
        .map(ticket -> Decision.accept(answer))
        .orElseGet(() -> Decision.reject(CaptchaCode.CAPTCHA_WRONG.rejection().at(FIELD)));
  }

  /** Right or wrong, a picture is answered once. */
  private Optional<Ticket> taken(Answer answer) {
    var key = DrawCaptcha.key(hash, answer.browser(), answer.place());
    return transactions
        .decide(() -> Decision.accept(tickets.find(Kind.CAPTCHA, key).filter(tickets::take)))
        .orThrow();
  }
}
