package org.gongji.application.memory;

import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence.Place;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.Stated;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Filings of the manual's employer in a few words: lines, evidence, submission, decision. */
public final class Filed {

  private final Hall hall;
  private final Actor filer;
  private final EmployerNumber employer;

  private Filed(Hall hall, Actor filer, EmployerNumber employer) {
    this.hall = hall;
    this.filer = filer;
    this.employer = employer;
  }

  /** By the manual's operator. */
  public static Filed in(Hall hall) {
    return new Filed(hall, OPERATOR, NUMBER);
  }

  /** By a clerk at the counter. */
  public static Filed atTheCounter(Hall hall) {
    return new Filed(hall, CLERK, NUMBER);
  }

  /** By somebody for an employer. */
  public static Filed by(Hall hall, Actor filer, EmployerNumber employer) {
    return new Filed(hall, filer, employer);
  }

  /** A draft with these lines. */
  public BusinessSerial draft(FilingKind kind, Line... lines) {
    BusinessSerial serial = null;
    for (var line : lines) {
      serial = put(kind, serial, line).orThrow();
    }
    return Objects.requireNonNull(serial);
  }

  /** Puts a line into a new draft, or into one that is there. */
  public Decision<BusinessSerial> put(FilingKind kind, @Nullable BusinessSerial filing, Line line) {
    return put(kind, filing, Stated.of(line));
  }

  /** The same with name and certificate beside it. */
  public Decision<BusinessSerial> put(
      FilingKind kind, @Nullable BusinessSerial filing, Stated stated) {
    return hall.putLine.handle(
        Request.of(filer, PutLine.Command.adding(employer, kind, filing, stated)));
  }

  /** Hands in whatever the filing asks for. */
  public void evidence(BusinessSerial filing) {
    checked(filing).asked().stream().filter(asked -> !asked.present()).forEach(asked -> {
      var unused = attach(filing, asked.item().alternatives().get(0), "JPEG " + asked.item());
    });
  }

  /** Hands in a file. */
  public Decision<UUID> attach(BusinessSerial filing, String kind, String content) {
    return hall.attachEvidence.handle(
        filer,
        null,
        new Place(employer, filing, kind, kind + ".jpg"),
        content.getBytes(StandardCharsets.UTF_8));
  }

  /** Submits a filing as it stands now. */
  public Decision<BusinessSerial> submit(BusinessSerial filing) {
    return hall.submitFiling.handle(Request.of(
        filer, new SubmitFiling.Command(employer, filing, filing(filing).revision())));
  }

  /** A filing with these lines and all its evidence, submitted. */
  public BusinessSerial submitted(FilingKind kind, Line... lines) {
    var serial = draft(kind, lines);
    evidence(serial);
    return submit(serial).orThrow();
  }

  /** The reviewer approves. */
  public Decision<BusinessSerial> approve(BusinessSerial filing) {
    return decide(REVIEWER, filing, Verdict.APPROVE, "");
  }

  /** Somebody decides. */
  public Decision<BusinessSerial> decide(
      Actor actor, BusinessSerial filing, Verdict verdict, String opinion) {
    return hall.decideFiling.handle(
        Request.of(actor, new DecideFiling.Command(employer, filing, verdict, opinion)));
  }

  /** Ends a returned filing. */
  public Decision<BusinessSerial> end(BusinessSerial filing) {
    return hall.endFiling.handle(Request.of(filer, new EndFiling.Command(employer, filing)));
  }

  /** Submitted and approved, with what follows done. */
  public BusinessSerial approved(FilingKind kind, Line... lines) {
    var serial = approve(submitted(kind, lines)).orThrow();
    hall.workAllJobs();
    return serial;
  }

  /** A filing's head. */
  public Filing filing(BusinessSerial serial) {
    return shown(serial).filing();
  }

  /** A filing as it is shown. */
  public ShowFiling.Shown shown(BusinessSerial serial) {
    return hall.showFiling
        .handle(filer, employer, serial, new Page.Wanted(1, 200))
        .orThrow();
  }

  /** What the rules say of a filing. */
  public ShowFiling.Checked checked(BusinessSerial serial) {
    return hall.showFiling.check(filer, employer, serial).orThrow();
  }
}
