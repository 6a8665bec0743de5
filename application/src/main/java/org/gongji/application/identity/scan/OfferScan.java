package org.gongji.application.identity.scan;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** 扫码登录: a computer asks for a code to show. */
public final class OfferScan {

  /** How long a code can be used. */
  public static final Duration LASTS = Duration.ofMinutes(3);

  private static final int MOST = 30;
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int DIGITS = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Transactions transactions;
  private final ScanOffers offers;
  private final BusinessCalendar calendar;

  /**
   * A code to be shown.
   *
   * @param code what the phone reads
   * @param holder what only the computer's browser may hold
   * @param digits what both screens show
   */
  public record Offered(String code, String holder, String digits, Instant expiresAt) {

    /** What opens something is not for logs. */
    @Override
    public String toString() {
      return "Offered[until " + expiresAt + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public OfferScan(Transactions transactions, ScanOffers offers, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.offers = offers;
    this.calendar = calendar;
  }

  /** Offers one, or {@code SCAN_TOO_OFTEN}; those that are over are forgotten. */
  public Decision<Offered> handle(Origin origin) {
    var now = calendar.now();
    var offered = new Offered(
        Token.fresh(), Token.fresh(), "%02d".formatted(RANDOM.nextInt(DIGITS)), now.plus(LASTS));
    return transactions.decide(() -> {
      offers.forget(now.minus(WINDOW));
      if (offers.offered(origin.address(), now.minus(WINDOW)) >= MOST) {
        return Decision.reject(
            ScanCode.SCAN_TOO_OFTEN.of(Figure.of(MOST), Figure.of(WINDOW.toMinutes())));
      }
      offers.offer(new Offer(
          Token.hash(offered.code()),
          Token.hash(offered.holder()),
          origin,
          offered.digits(),
          now,
          offered.expiresAt(),
          Stage.WAITING,
          null));
      return Decision.accept(offered);
    });
  }
}
