package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.application.evidence.EvidenceInspection.Inspected;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** 上传影像资料: hands a file in with a draft. */
public final class AttachEvidence {

  /** How many files a filing may have. */
  public static final int MOST_FILES = 60;

  private static final Operation<UUID> OPERATION =
      new Operation<>("attach-evidence", Right.FILE, UUID::toString, UUID::fromString);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final EvidenceFiles files;
  private final EvidenceStore store;
  private final EvidenceInspection inspection;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * Where a file belongs.
   *
   * @param employer 单位账号
   * @param filing the draft
   * @param kind what it shows: a code of the city's list
   * @param fileName what the user called it
   */
  public record Place(
      EmployerNumber employer, BusinessSerial filing, String kind, String fileName) {

    /** File names may name people, who are not for logs. */
    @Override
    public String toString() {
      return "Place[" + employer + " " + filing + " " + kind + "]";
    }
  }

  /** A file that is kept already, and where it belongs. */
  public record Command(Place place, Evidence.Type type, long size, String sha256) {}

  /** Put together by the wiring. */
  @Inject
  public AttachEvidence(
      Operations operations,
      FilingAccess access,
      Filings filings,
      EvidenceFiles files,
      EvidenceStore store,
      EvidenceInspection inspection,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.files = files;
    this.store = store;
    this.inspection = inspection;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /**
   * Inspects the file, keeps it, and answers by which id it is found.
   *
   * <p>The content is stored before the transaction that adds it: one that no filing has in the end
   * is swept up later.
   */
  public Decision<UUID> handle(Actor actor, @Nullable String key, Place place, byte[] content) {
    return operations
        .see(
            Right.FILE,
            actor,
            place.employer(),
            () -> access.see(
                place.employer(),
                place.filing(),
                (employer, filing) -> FilingAccess.editable(actor, filing)))
        .then(editable -> inspection.inspect(content))
        .then(inspected -> attach(actor, key, place, inspected));
  }

  private Decision<UUID> attach(
      Actor actor, @Nullable String key, Place place, Inspected inspected) {
    var sha256 = store.put(inspected.content());
    var command = new Command(place, inspected.type(), inspected.content().length, sha256);
    var request = new Request<>(actor, key, command);
    return operations.perform(
        OPERATION,
        request,
        place.employer(),
        () -> access.edit(
            actor,
            place.employer(),
            place.filing(),
            (employer, filing) -> known(place.kind()).then(kind -> add(actor, filing, command))));
  }

  private Decision<String> known(String kind) {
    return rulebook
        .pack()
        .on(EvidenceTerms.PARAMETER, calendar.today())
        .then(
            terms -> terms.value().kinds().stream().anyMatch(each -> each.code().equals(kind))
                ? Decision.accept(kind)
                : Decision.reject(EvidenceFileCode.EVIDENCE_KIND_UNKNOWN.of(Figure.of(kind))));
  }

  private Decision<UUID> add(Actor actor, Filing filing, Command command) {
    var had = files.of(filing.key()).size();
    if (had >= MOST_FILES) {
      return Decision.reject(
          EvidenceFileCode.TOO_MANY_FILES.of(Figure.of(had), Figure.of(MOST_FILES)));
    }
    var id = UUID.randomUUID();
    files.add(new Evidence(
        id,
        filing.key(),
        command.place().kind(),
        command.place().fileName(),
        command.type(),
        command.size(),
        command.sha256(),
        actor.login(),
        calendar.now()));
    filings.touch(filing);
    return Decision.accept(id);
  }
}
