package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.phone.PhoneLinks.Link;
import org.gongji.application.identity.Token;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 手机上传: offers a link by which one phone may hand files in with a draft. */
public final class OfferPhone {

  /** How long a link can be opened. */
  public static final Duration OPENABLE = Duration.ofMinutes(10);

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("offer-phone", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final PhoneLinks links;
  private final BusinessCalendar calendar;

  /** Which draft. */
  public record Command(EmployerNumber employer, BusinessSerial filing) {}

  /** A link to be shown to a phone: the token stands on the page and is kept nowhere else. */
  public record Offered(String token, Instant expiresAt) {

    /** A token is not for logs. */
    @Override
    public String toString() {
      return "Offered[until " + expiresAt + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public OfferPhone(
      Operations operations, FilingAccess access, PhoneLinks links, BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.links = links;
    this.calendar = calendar;
  }

  /** Offers a link; one that was offered before stays as it is. */
  public Decision<Offered> handle(Actor actor, Command command) {
    var offered = new Offered(Token.fresh(), calendar.now().plus(OPENABLE));
    return operations
        .perform(
            OPERATION,
            Request.of(actor, command),
            command.employer(),
            () -> access.edit(actor, command.employer(), command.filing(), (employer, filing) -> {
              links.offer(new Link(
                  Token.hash(offered.token()),
                  employer.key(),
                  employer.number(),
                  filing.serial(),
                  actor.login(),
                  offered.expiresAt().minus(OPENABLE),
                  offered.expiresAt(),
                  null,
                  null,
                  null));
              return Decision.accept(filing.serial());
            }))
        .map(serial -> offered);
  }
}
