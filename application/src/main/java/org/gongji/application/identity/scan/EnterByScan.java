package org.gongji.application.identity.scan;

import jakarta.inject.Inject;
import java.util.Objects;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** 扫码登录: the computer follows its code, and is let in by it once. */
public final class EnterByScan {

  private final Transactions transactions;
  private final ScanOffers offers;
  private final Users users;
  private final SignIn signIn;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public EnterByScan(
      Transactions transactions,
      ScanOffers offers,
      Users users,
      SignIn signIn,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.offers = offers;
    this.users = users;
    this.signIn = signIn;
    this.calendar = calendar;
  }

  /** How far a browser's code has come; {@code SCAN_OVER} or {@code SCAN_DENIED} otherwise. */
  public Decision<Stage> stage(String holder) {
    return transactions.read(() -> running(holder)).map(Offer::stage);
  }

  /**
   * Starts a session of whoever confirmed.
   *
   * @return the session; {@code SCAN_UNANSWERED}, {@code SCAN_DENIED}, {@code SCAN_OVER}, or what
   *     keeps the user out
   */
  public Decision<SignedIn> handle(String holder, Origin origin) {
    return transactions
        .decide(() -> running(holder).then(this::take))
        .then(user -> signIn.start(user, origin));
  }

  private Decision<User> take(Offer offer) {
    if (offer.stage() != Stage.CONFIRMED) {
      return Decision.reject(ScanCode.SCAN_UNANSWERED.rejection());
    }
    return offers.take(offer.holderHash())
        ? users
            .find(Objects.requireNonNull(offer.userKey()))
            .map(Decision::accept)
            .orElseGet(EnterByScan::over)
        : over();
  }

  private Decision<Offer> running(String holder) {
    return offers
        .byHolder(Token.hash(holder))
        .filter(offer -> offer.runs(calendar.now()))
        .map(offer -> offer.stage() == Stage.DENIED
            ? Decision.<Offer>reject(ScanCode.SCAN_DENIED.rejection())
            : Decision.accept(offer))
        .orElseGet(EnterByScan::over);
  }

  private static <T> Decision<T> over() {
    return Decision.reject(ScanCode.SCAN_OVER.rejection());
  }
}
