package org.gongji.application.filing.phone;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.phone.PhoneSessions.Held;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;

/** Hands a file in from a phone, in the name of whoever offered the link. */
public final class AttachFromPhone {

  private final PhoneSessions sessions;
  private final ShowOnPhone show;
  private final AttachEvidence attach;

  /**
   * Where a file belongs.
   *
   * @param filing the filing of the page it is sent from
   * @param kind what it shows, one of those asked for
   * @param fileName what the phone called it
   */
  public record Place(BusinessSerial filing, String kind, String fileName) {

    /** File names may name people, who are not for logs. */
    @Override
    public String toString() {
      return "Place[" + filing + " " + kind + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public AttachFromPhone(PhoneSessions sessions, ShowOnPhone show, AttachEvidence attach) {
    this.sessions = sessions;
    this.show = show;
    this.attach = attach;
  }

  /**
   * Keeps the file, and answers by which id it is found.
   *
   * @param session what the phone holds
   * @param key names this one wish
   * @param place where the file belongs
   * @param content the file
   */
  public Decision<UUID> handle(String session, String key, Place place, byte[] content) {
    return sessions
        .held(session)
        .then(held -> ofPage(held, place))
        .then(held -> show.seen(held)
            .then(seen -> seen.asks(place.kind())
                ? Decision.accept(held)
                : Decision.reject(
                    EvidenceFileCode.EVIDENCE_KIND_UNKNOWN.of(Figure.of(place.kind())))))
        .then(held -> attach(held, key, place, content));
  }

  private static Decision<Held> ofPage(Held held, Place place) {
    return held.link().filing().equals(place.filing())
        ? Decision.accept(held)
        : Decision.reject(PhoneCode.PHONE_OTHER_FILING.of(
            Figure.of(place.filing().text()), Figure.of(held.link().filing().text())));
  }

  private Decision<UUID> attach(Held held, String key, Place place, byte[] content) {
    var link = held.link();
    return PhoneSessions.told(
        link,
        attach.handle(
            held.actor(),
            key,
            new AttachEvidence.Place(
                link.employer(), link.filing(), place.kind(), place.fileName()),
            content));
  }
}
