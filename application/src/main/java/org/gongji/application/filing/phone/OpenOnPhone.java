package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** A phone opens a link: once, in time, and while the filing is a draft. */
public final class OpenOnPhone {

  /** How long a phone may hand files in. */
  public static final Duration USABLE = Duration.ofMinutes(15);

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("open-on-phone", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Transactions transactions;
  private final Operations operations;
  private final FilingAccess access;
  private final PhoneLinks links;
  private final Users users;
  private final BusinessCalendar calendar;

  /** For which draft; what the audit trail says of it. */
  public record Command(EmployerNumber employer, BusinessSerial filing) {}

  private record Offer(Link link, Actor actor) {}

  /** Put together by the wiring. */
  @Inject
  public OpenOnPhone(
      Transactions transactions,
      Operations operations,
      FilingAccess access,
      PhoneLinks links,
      Users users,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.operations = operations;
    this.access = access;
    this.links = links;
    this.users = users;
    this.calendar = calendar;
  }

  /**
   * Opens a link by its token.
   *
   * @return what the phone holds from now on; or {@code PHONE_LINK_EXPIRED}, {@code
   *     PHONE_LINK_USED}, {@code PHONE_FILING_CLOSED}, in this order
   */
  public Decision<String> handle(String token) {
    var hash = Token.hash(token);
    return transactions
        .read(() -> links.find(hash).flatMap(this::offer))
        .map(this::open)
        .orElseGet(() -> Decision.reject(PhoneCode.PHONE_LINK_EXPIRED.rejection()));
  }

  private Optional<Offer> offer(Link link) {
    return users
        .find(link.offeredBy())
        .map(Users.Secret::user)
        .map(User::actor)
        .map(actor -> new Offer(link, actor));
  }

  private Decision<String> open(Offer offer) {
    var link = offer.link();
    var session = Token.fresh();
    var command = new Command(link.employer(), link.filing());
    return PhoneSessions.told(
        link,
        operations
            .perform(
                OPERATION,
                Request.of(offer.actor(), command),
                link.employer(),
                () -> open(offer, session))
            .map(serial -> session));
  }

  private Decision<BusinessSerial> open(Offer offer, String session) {
    var link = offer.link();
    var now = calendar.now();
    if (!now.isBefore(link.expiresAt())) {
      return Decision.reject(PhoneCode.PHONE_LINK_EXPIRED.rejection());
    }
    if (link.usedAt() != null) {
      return used();
    }
    return access.edit(
        offer.actor(),
        link.employer(),
        link.filing(),
        (employer, filing) ->
            links.open(link.tokenHash(), now, Token.hash(session), now.plus(USABLE))
                ? Decision.accept(filing.serial())
                : used());
  }

  private static Decision<BusinessSerial> used() {
    return Decision.reject(PhoneCode.PHONE_LINK_USED.rejection());
  }
}
