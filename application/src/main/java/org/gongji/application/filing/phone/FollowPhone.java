package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** Follows from the hall what a phone does; cheap, since a page asks again and again. */
public final class FollowPhone {

  private final Operations operations;
  private final FilingAccess access;
  private final PhoneLinks links;
  private final BusinessCalendar calendar;

  /**
   * What there is to see.
   *
   * @param revision another one means that something has come or gone
   * @param stage how far the filing's newest link has come; over where it is no draft any more
   */
  public record Followed(int revision, Stage stage) {}

  /** Put together by the wiring. */
  @Inject
  public FollowPhone(
      Operations operations, FilingAccess access, PhoneLinks links, BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.links = links;
    this.calendar = calendar;
  }

  /** Looks at a filing's link. */
  public Decision<Followed> handle(Actor actor, EmployerNumber number, BusinessSerial serial) {
    return operations.see(
        Right.FILE,
        actor,
        number,
        () -> access.see(
            number,
            serial,
            (employer, filing) -> Decision.accept(new Followed(
                filing.revision(),
                filing.state() == FilingState.DRAFT
                    ? links
                        .newest(employer.key(), serial)
                        .map(link -> link.stage(calendar.now()))
                        .orElse(Stage.OVER)
                    : Stage.OVER))));
  }
}
