package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.RejectionCode;

/** What a phone holds after it has opened a link: one filing, for a while, and nothing else. */
public final class PhoneSessions {

  private static final Set<RejectionCode> CLOSED = Set.of(
      HandlingCode.FILING_STATE,
      HandlingCode.FILING_CHANNEL,
      OperationCode.NOT_FOUND,
      OperationCode.NOT_PERMITTED);

  private final Transactions transactions;
  private final PhoneLinks links;
  private final Users users;
  private final BusinessCalendar calendar;

  /** The link that was opened, and whoever offered it, with the rights of this moment. */
  record Held(Link link, Actor actor) {}

  /** Put together by the wiring. */
  @Inject
  public PhoneSessions(
      Transactions transactions, PhoneLinks links, Users users, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.links = links;
    this.users = users;
    this.calendar = calendar;
  }

  /** Whether what a phone holds still lets it in. */
  public boolean runs(String session) {
    return held(session).accepted().isPresent();
  }

  /** What a phone holds, or {@code PHONE_SESSION_ENDED}. */
  Decision<Held> held(String session) {
    var now = calendar.now();
    return transactions
        .read(() -> links
            .ofSession(Token.hash(session))
            .filter(link -> link.stage(now) == Stage.OPEN)
            .flatMap(link -> users
                .find(link.offeredBy())
                .map(secret -> new Held(link, secret.user().actor()))))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(PhoneCode.PHONE_SESSION_ENDED.rejection()));
  }

  /** A phone is not told why a filing is closed to it, only that it is. */
  static <T> Decision<T> told(Link link, Decision<T> decision) {
    return decision.fold(
        Decision::accept,
        rejections -> Decision.reject(
            rejections.stream().anyMatch(rejection -> CLOSED.contains(rejection.code()))
                ? List.of(
                    PhoneCode.PHONE_FILING_CLOSED.of(Figure.of(link.filing().text())))
                : rejections));
  }
}
