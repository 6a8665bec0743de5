package org.gongji.application.identity.captcha;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.gongji.application.identity.captcha.CaptchaPictures.Picture;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Throttle;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.identity.ticket.Ticket;
import org.gongji.application.identity.ticket.Ticket.Kind;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** 操作验证码: draws a picture for one place of one browser's page, in place of the one before. */
public final class DrawCaptcha {

  static final String ANSWER = "answer";

  private static final Duration VALID = Duration.ofMinutes(5);

  private final Transactions transactions;
  private final CaptchaPictures pictures;
  private final Tickets tickets;
  private final KeyedHash hash;
  private final Throttle throttle;
  private final BusinessCalendar calendar;

  /**
   * For whom.
   *
   * @param browser the secret that the browser holds
   * @param place names the picture on its page
   * @param address where the browser is
   */
  public record Command(String browser, String place, String address) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "DrawCaptcha";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public DrawCaptcha(
      Transactions transactions,
      CaptchaPictures pictures,
      Tickets tickets,
      KeyedHash hash,
      Throttle throttle,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.pictures = pictures;
    this.tickets = tickets;
    this.hash = hash;
    this.throttle = throttle;
    this.calendar = calendar;
  }

  /** Draws it, or {@code TRIED_TOO_OFTEN}. */
  public Decision<Picture> handle(Command command) {
    return throttle.take(Gate.CAPTCHA_ADDRESS, command.address()).then(gate -> draw(command));
  }

  private Decision<Picture> draw(Command command) {
    var picture = pictures.draw();
    var key = key(hash, command.browser(), command.place());
    return transactions.decide(() -> {
      tickets.put(Ticket.of(
          Kind.CAPTCHA,
          key,
          Map.of(ANSWER, answer(hash, picture.answer())),
          calendar.now().plus(VALID)));
      return Decision.accept(picture);
    });
  }

  static String key(KeyedHash hash, String browser, String place) {
    return hash.of("captcha place", browser + " " + place);
  }

  static String answer(KeyedHash hash, String text) {
    return hash.of("captcha answer", text.strip().toUpperCase(java.util.Locale.ROOT));
  }
}
