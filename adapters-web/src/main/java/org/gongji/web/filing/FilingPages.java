package org.gongji.web.filing;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.ShowFiling.Checked;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.filing.roster.RosterPages;
import org.gongji.web.filing.roster.RosterTable;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 核对、提交、审批、结束流程: a filing's pages once its roster is put together. */
public final class FilingPages {

  private static final String SHOW = "filing/filing";

  private final ShowEmployer employers;
  private final RosterPages rosters;
  private final ShowFiling show;
  private final SubmitFiling submit;
  private final DecideFiling decide;
  private final EndFiling end;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;
  private final Words words;
  private final Refusals refusals;

  /** Shows filings in one language. */
  public FilingPages(
      ShowEmployer employers,
      RosterPages rosters,
      ShowFiling show,
      SubmitFiling submit,
      DecideFiling decide,
      EndFiling end,
      BusinessCalendar calendar,
      Rulebook rulebook,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.rosters = rosters;
    this.show = show;
    this.submit = submit;
    this.decide = decide;
    this.end = end;
    this.calendar = calendar;
    this.rulebook = rulebook;
    this.words = words;
    this.refusals = refusals;
  }

  /** A draft with its roster to put together, or a filing that was submitted. */
  public Answer filing(Context ctx) {
    return rosters
        .found(ctx)
        .then(shown -> FilingAccess.editable(Visitor.of(ctx).actor(), shown.filing())
                .accepted()
                .isPresent()
            ? rosters.draft(ctx, shown).map(view -> Answer.page("filing/roster", view))
            : view(ctx, shown, Form.fresh(Map.of())).map(view -> Answer.page(SHOW, view)))
        .<Answer>fold(page -> page, Answer.Refused::new);
  }

  /** 影像资料: what is asked for, and what is there. */
  public Answer evidence(Context ctx) {
    return drawn(ctx, "filing/evidence", Form.fresh(Map.of()), 200);
  }

  /** The same with what was wrong with a file. */
  Answer evidenceRefused(Context ctx, List<Rejection> rejections) {
    var form = Form.returned(ctx, refusals.of(rejections));
    return drawn(ctx, "filing/evidence", form, 422);
  }

  /** 核对: everything once more before it is submitted. */
  public Answer check(Context ctx) {
    return drawn(ctx, "filing/check", Form.fresh(Map.of()), 200);
  }

  /** Submits, and goes to the confirmation. */
  public Answer submit(Context ctx) {
    return rosters
        .found(ctx)
        .map(shown -> submitted(ctx, shown)
            .fold(
                serial -> to(shown, "/done"),
                rejections -> redrawn(ctx, shown, "filing/check", rejections)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** The confirmation. */
  public Answer done(Context ctx) {
    return drawn(ctx, "filing/done", Form.fresh(Map.of()), 200);
  }

  /** Approves or returns. */
  public Answer decide(Context ctx) {
    return rosters
        .found(ctx)
        .map(shown -> decided(ctx, shown)
            .fold(
                serial -> to(shown, "?done=decided"),
                rejections -> redrawn(ctx, shown, SHOW, rejections)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** Ends a returned filing. */
  public Answer end(Context ctx) {
    return rosters
        .found(ctx)
        .map(shown -> InputKey.ofForm(ctx)
            .then(key -> end.handle(new Request<>(
                Visitor.of(ctx).actor(),
                key,
                new EndFiling.Command(shown.filing().employer(), shown.filing().serial()))))
            .fold(
                serial -> to(shown, "?done=ended"),
                rejections -> redrawn(ctx, shown, SHOW, rejections)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  private Decision<BusinessSerial> submitted(Context ctx, Shown shown) {
    var fields = Fields.ofForm(ctx);
    var revision = fields.whole("revision");
    var filing = shown.filing();
    return InputKey.ofForm(ctx)
        .then(key -> fields
            .command(() -> new SubmitFiling.Command(
                filing.employer(), filing.serial(), revision.orElseThrow()))
            .then(command -> submit.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  private Decision<BusinessSerial> decided(Context ctx, Shown shown) {
    var fields = Fields.ofForm(ctx);
    var verdict = fields.choice("verdict", Verdict::valueOf);
    var opinion = fields.textIfAny("opinion", DecideFiling.LONGEST_OPINION);
    var filing = shown.filing();
    return InputKey.ofForm(ctx)
        .then(key -> fields
            .command(() -> new DecideFiling.Command(
                filing.employer(), filing.serial(), verdict.orElseThrow(), opinion))
            .then(command -> decide.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  private static Answer to(Shown shown, String below) {
    return new Answer.SeeOther(
        FilingLinks.filing(shown.filing().employer(), shown.filing().serial()) + below);
  }

  private Answer redrawn(Context ctx, Shown shown, String template, List<Rejection> rejections) {
    return view(ctx, shown, Form.returned(ctx, refusals.of(rejections)))
        .fold(view -> Answer.redrawn(template, view), Answer.Refused::new);
  }

  private Answer drawn(Context ctx, String template, Form form, int status) {
    return rosters
        .found(ctx)
        .then(shown -> view(ctx, shown, form))
        .fold(view -> new Answer.Page(status, template, view), Answer.Refused::new);
  }

  /** A filing as it stands, for pages that show it beside something else. */
  public Decision<FilingView> view(Context ctx) {
    return rosters.found(ctx).then(shown -> view(ctx, shown, Form.fresh(Map.of())));
  }

  private Decision<FilingView> view(Context ctx, Shown shown, Form form) {
    var actor = Visitor.of(ctx).actor();
    var filing = shown.filing();
    return employers
        .handle(actor, filing.employer())
        .then(employer -> show.check(actor, filing.employer(), filing.serial())
            .then(checked -> rosters
                .reasons(filing.kind())
                .map(reasons -> new FilingView(
                    words.kindTitle(filing.kind()),
                    employer,
                    shown,
                    RosterTable.of(
                        filing.kind(),
                        shown.roster().rows(),
                        reasons,
                        Formats.month(filing.month()),
                        words),
                    Paging.of(
                        shown.roster(),
                        FilingLinks.filing(filing.employer(), filing.serial()),
                        Map.of()),
                    checked,
                    EvidenceViewer.of(shown.files(), ctx.queryParam("file")),
                    refusals.of(findings(filing.state(), checked)),
                    kinds(),
                    form,
                    notice(ctx),
                    calendar.now()))));
  }

  /** What was decided is not judged any more. */
  private static List<Rejection> findings(FilingState state, Checked checked) {
    return state == FilingState.DRAFT || state == FilingState.SUBMITTED
        ? checked.rejections()
        : List.of();
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "decided" -> words.decidedNotice();
      case "ended" -> words.endedNotice();
      case "attached" -> words.attachedNotice();
      case "detached" -> words.detachedNotice();
      default -> "";
    };
  }

  private List<EvidenceKind> kinds() {
    return rulebook
        .pack()
        .on(EvidenceTerms.PARAMETER, calendar.today())
        .fold(terms -> terms.value().kinds(), unset -> List.of());
  }
}
