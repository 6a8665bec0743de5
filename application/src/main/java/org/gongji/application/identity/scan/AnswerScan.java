package org.gongji.application.identity.scan;

import jakarta.inject.Inject;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.identity.scan.ScanOffers.Offer;
import org.gongji.application.identity.scan.ScanOffers.Stage;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;

/** 扫码登录: whoever is signed in on the phone lets the computer in, or does not. */
public final class AnswerScan {

  private final Transactions transactions;
  private final ScanOffers offers;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public AnswerScan(
      Transactions transactions,
      ScanOffers offers,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.offers = offers;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** What the phone shows of a code that it has read; the computer sees that it was. */
  public Decision<Offer> look(String code) {
    return transactions.decide(() -> open(code).map(offer -> {
      offers.seen(offer.codeHash());
      return offer;
    }));
  }

  /** Answers for a user; {@code SCAN_OVER} where the code is over or was answered. */
  public Decision<Stage> handle(User user, String code, boolean confirmed) {
    var answer = confirmed ? Stage.CONFIRMED : Stage.DENIED;
    return transactions.decide(() -> open(code)
        .then(offer -> offers.answer(offer.codeHash(), answer, user.key())
            ? Decision.accept(offer)
            : Decision.reject(ScanCode.SCAN_OVER.rejection()))
        .map(offer -> {
          audit.append(new AuditTrail.Line(
              calendar.now(),
              calendar.today(),
              user.login(),
              "answer-scan",
              user.login(),
              answer + " " + offer.origin().address(),
              rulebook.pack().hash()));
          return answer;
        }));
  }

  private Decision<Offer> open(String code) {
    return offers
        .byCode(Token.hash(code))
        .filter(offer -> offer.runs(calendar.now()) && offer.userKey() == null)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(ScanCode.SCAN_OVER.rejection()));
  }
}
