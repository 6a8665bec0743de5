package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.business.EvidenceList.Asked;
import org.gongji.application.filing.phone.PhoneSessions.Held;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.rulebook.Rulebook;

/** What a phone may see: which evidence is asked for, and whether it is there. */
public final class ShowOnPhone {

  private final PhoneSessions sessions;
  private final Operations operations;
  private final FilingAccess access;
  private final ShowFiling show;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * One thing that is asked for.
   *
   * @param chineseName what it is called
   * @param present whether there is a file of it
   * @param kinds the kinds of which one is enough
   */
  public record Piece(String chineseName, boolean present, List<EvidenceKind> kinds) {}

  /**
   * What is asked for, and nothing of who is filed or who files.
   *
   * @param filing 业务流水号, to compare with the screen it was opened from
   * @param endsAt until when the phone may send files
   * @param pieces the checklist
   */
  public record Seen(BusinessSerial filing, Instant endsAt, List<Piece> pieces) {

    /** Whether a kind is asked for. */
    public boolean asks(String kind) {
      return pieces.stream()
          .flatMap(piece -> piece.kinds().stream())
          .anyMatch(each -> each.code().equals(kind));
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ShowOnPhone(
      PhoneSessions sessions,
      Operations operations,
      FilingAccess access,
      ShowFiling show,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.sessions = sessions;
    this.operations = operations;
    this.access = access;
    this.show = show;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Shows it by what the phone holds. */
  public Decision<Seen> handle(String session) {
    return sessions.held(session).then(this::seen);
  }

  Decision<Seen> seen(Held held) {
    var link = held.link();
    return PhoneSessions.told(
        link,
        draft(held)
            .then(filing -> show.check(held.actor(), link.employer(), link.filing()))
            .map(checked -> new Seen(
                link.filing(),
                Objects.requireNonNull(link.sessionEndsAt(), "opened"),
                pieces(checked.asked()))));
  }

  private Decision<Filing> draft(Held held) {
    var link = held.link();
    return operations.see(
        Right.FILE,
        held.actor(),
        link.employer(),
        () -> access.see(
            link.employer(),
            link.filing(),
            (employer, filing) -> FilingAccess.editable(held.actor(), filing)));
  }

  private List<Piece> pieces(List<Asked> asked) {
    var kinds = rulebook
        .pack()
        .on(EvidenceTerms.PARAMETER, calendar.today())
        .fold(terms -> terms.value().kinds(), unset -> List.<EvidenceKind>of());
    return asked.stream()
        .map(each -> new Piece(
            each.chineseName(),
            each.present(),
            kinds.stream()
                .filter(kind -> each.item().alternatives().contains(kind.code()))
                .toList()))
        .toList();
  }
}
