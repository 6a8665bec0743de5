package org.gongji.web.filing.roster;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.RemoveLine;
import org.gongji.application.filing.sheet.FollowImport;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.filing.sheet.Imports.State;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.department.DepartmentQuery;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.filing.KindOf;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 录入清册: the pages on which a roster is put together. */
public final class RosterPages {

  private static final String TEMPLATE = "filing/roster";
  private static final Page.Wanted DRAFTS = new Page.Wanted(1, 50);
  private static final Page.Wanted FEW = new Page.Wanted(1, 12);

  private final ShowEmployer employers;
  private final ListContributors people;
  private final ShowDepartments departments;
  private final ListFilings list;
  private final ShowFiling show;
  private final FollowImport follow;
  private final PutLine put;
  private final RemoveLine remove;
  private final ChooseMonth chooseMonth;
  private final DiscardDraft discard;
  private final Businesses businesses;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Shows rosters in one language. */
  public RosterPages(
      ShowEmployer employers,
      ListContributors people,
      ShowDepartments departments,
      ListFilings list,
      ShowFiling show,
      FollowImport follow,
      PutLine put,
      RemoveLine remove,
      ChooseMonth chooseMonth,
      DiscardDraft discard,
      Businesses businesses,
      BusinessCalendar calendar,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.people = people;
    this.departments = departments;
    this.list = list;
    this.show = show;
    this.follow = follow;
    this.put = put;
    this.remove = remove;
    this.chooseMonth = chooseMonth;
    this.discard = discard;
    this.businesses = businesses;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** Where a kind is filed: an empty roster, beside the drafts there are. */
  public Answer begin(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx)
            .then(kind -> drawn(ctx, number, kind, Form.fresh(Map.of()), SheetForm.FRESH)))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** A draft; with {@code line}, that line stands in the form to be edited. */
  public Decision<RosterView> draft(Context ctx, Shown shown) {
    var form = editing(ctx, shown)
        .map(entry -> Form.fresh(LineFields.values(entry)))
        .orElseGet(() -> Form.fresh(Map.of()));
    return drawn(ctx, shown, form, SheetForm.FRESH);
  }

  /** The persons that fit what was typed: an account number, a name, or pinyin initials. */
  public Answer people(Context ctx) {
    var typed = Optional.ofNullable(ctx.queryParam("account")).orElse("").strip();
    var of = Optional.ofNullable(ctx.queryParam("department")).orElse("");
    var status =
        KindOf.path(ctx).accepted().filter(kind -> kind == FilingKind.UNSEAL).isPresent()
            ? AccountStatus.SEALED
            : null;
    return InPath.employer(ctx)
        .then(number -> people.handle(
            Visitor.of(ctx).actor(),
            new ListContributors.Query(
                number, new Search(typed, status), Sort.BY_NUMBER, DepartmentQuery.chosen(of)),
            FEW))
        .fold(
            found -> Answer.page(
                "filing/people", new PeopleView("", found.contributors().rows())),
            Answer.Refused::new);
  }

  /** Puts a line into a new draft. */
  public Answer first(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx)
            .map(kind -> put(ctx, number, kind, null)
                .fold(
                    serial -> new Answer.SeeOther(FilingLinks.filing(number, serial) + "?done=put"),
                    rejections -> redrawn(ctx, number, kind, rejections))))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** Puts a line into a draft. */
  public Answer put(Context ctx) {
    return change(
        ctx,
        "put",
        (number, shown) ->
            put(ctx, number, shown.filing().kind(), shown.filing().serial()));
  }

  /** Takes a line out. */
  public Answer remove(Context ctx) {
    return change(
        ctx,
        "removed",
        (number, shown) -> InputKey.ofForm(ctx)
            .then(key -> InPath.whole(ctx, "line")
                .then(line -> remove.handle(new Request<>(
                    Visitor.of(ctx).actor(),
                    key,
                    new RemoveLine.Command(number, shown.filing().serial(), line))))));
  }

  /** Chooses the change month. */
  public Answer month(Context ctx) {
    return change(
        ctx,
        "month",
        (number, shown) -> InputKey.ofForm(ctx).then(key -> {
          var fields = Fields.ofForm(ctx);
          var month = fields.month("month");
          return fields
              .command(() ->
                  new ChooseMonth.Command(number, shown.filing().serial(), month.orElseThrow()))
              .then(command ->
                  chooseMonth.handle(new Request<>(Visitor.of(ctx).actor(), key, command)));
        }));
  }

  /** Throws the draft away, and begins afresh. */
  public Answer discard(Context ctx) {
    return found(ctx)
        .then(shown -> InputKey.ofForm(ctx)
            .then(key -> discard
                .handle(new Request<>(
                    Visitor.of(ctx).actor(),
                    key,
                    new DiscardDraft.Command(
                        shown.filing().employer(), shown.filing().serial())))
                .map(
                    serial -> FilingLinks.business(
                            shown.filing().employer(), shown.filing().kind()) + "?done=discarded")))
        .fold(Answer.SeeOther::new, Answer.Refused::new);
  }

  private Answer change(
      Context ctx, String done, BiFunction<EmployerNumber, Shown, Decision<BusinessSerial>> work) {
    return found(ctx)
        .map(shown -> work.apply(shown.filing().employer(), shown)
            .fold(
                serial -> new Answer.SeeOther(
                    FilingLinks.filing(shown.filing().employer(), serial) + "?done=" + done),
                rejections -> redrawn(ctx, shown, rejections)))
        .fold(answer -> answer, Answer.Refused::new);
  }

  private Decision<BusinessSerial> put(
      Context ctx, EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {
    return InputKey.ofForm(ctx)
        .then(key -> command(ctx, number, kind, filing)
            .then(command -> put.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  /** The line in a form. */
  static Decision<PutLine.Command> command(
      Context ctx, EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {
    var fields = Fields.ofForm(ctx);
    var line = ctx.formParam("line");
    var replaced =
        line == null || line.isBlank() ? Optional.<Integer>empty() : fields.whole("line");
    return LineFields.read(kind, fields)
        .map(stated -> new PutLine.Command(
            number, kind, filing, replaced.orElse(null), ctx.formParam("seen"), stated));
  }

  private Answer redrawn(
      Context ctx, EmployerNumber number, FilingKind kind, List<Rejection> rejections) {
    return drawn(ctx, number, kind, returned(ctx, rejections), SheetForm.FRESH)
        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new);
  }

  private Answer redrawn(Context ctx, Shown shown, List<Rejection> rejections) {
    return shown.filing().state() == FilingState.DRAFT
        ? drawn(ctx, shown, returned(ctx, rejections), SheetForm.FRESH)
            .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new)
        : new Answer.Refused(rejections);
  }

  private Form returned(Context ctx, List<Rejection> rejections) {
    return Form.returned(ctx, refusals.of(LineFields.OF.place(rejections)));
  }

  /** The filing in the path, with the wanted part of its roster. */
  public Decision<Shown> found(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial ->
                show.handle(Visitor.of(ctx).actor(), number, serial, Paging.wanted(ctx))));
  }

  /** The background import of a draft, or nothing where none ran. */
  Decision<Optional<ImportView>> latest(Context ctx, Shown shown) {
    var filing = shown.filing();
    return follow
        .handle(Visitor.of(ctx).actor(), filing.employer(), filing.serial())
        .map(latest -> latest.map(each -> new ImportView(words.kindTitle(filing.kind()), each)));
  }

  Decision<RosterView> drawn(
      Context ctx, EmployerNumber number, FilingKind kind, Form form, SheetForm sheet) {
    return employers
        .handle(Visitor.of(ctx).actor(), number)
        .then(employer -> reasons(kind)
            .then(reasons -> drafts(ctx, number, kind, null)
                .map(drafts ->
                    view(ctx, employer, kind, null, drafts, form, sheet, null, reasons))));
  }

  Decision<RosterView> drawn(Context ctx, Shown shown, Form form, SheetForm sheet) {
    var filing = shown.filing();
    return employers
        .handle(Visitor.of(ctx).actor(), filing.employer())
        .then(employer -> reasons(filing.kind())
            .then(reasons -> drafts(ctx, filing.employer(), filing.kind(), filing.serial())
                .then(drafts -> latest(ctx, shown).map(latest -> {
                  var news =
                      latest.filter(each -> isNews(each.running(), filing)).orElse(null);
                  return view(
                      ctx,
                      employer,
                      filing.kind(),
                      shown,
                      drafts,
                      form,
                      sheet.isFresh() ? refused(news) : sheet,
                      news,
                      reasons);
                }))));
  }

  /** What came of an import is told until the draft is changed again. */
  private static boolean isNews(Import latest, Filing filing) {
    return !latest.state().isOver() || latest.revision() == filing.revision();
  }

  /** What was wrong with a workbook that came in the background. */
  private SheetForm refused(@Nullable ImportView news) {
    if (news == null || news.running().state() != State.REFUSED) {
      return SheetForm.FRESH;
    }
    var order = news.running().order();
    var outcome = news.running().outcome();
    return SheetForm.refused(
        new SheetForm.Sent(order.workbook(), order.fileName(), order.onEstablishment()),
        outcome.mistakes(),
        outcome.mistakesInAll(),
        words,
        refusals);
  }

  private RosterView view(
      Context ctx,
      Summary employer,
      FilingKind kind,
      @Nullable Shown shown,
      List<Filing> drafts,
      Form form,
      SheetForm sheet,
      @Nullable ImportView news,
      List<Reason> reasons) {
    var rows = shown == null ? new Page<Entry>(List.of(), 1, 10, 0) : shown.roster();
    var month = shown == null ? "" : Formats.month(shown.filing().month());
    var path = shown == null
        ? FilingLinks.business(employer.employer().number(), kind)
        : FilingLinks.filing(shown.filing().employer(), shown.filing().serial());
    return new RosterView(
        words.kindTitle(kind),
        employer,
        kind,
        shown,
        drafts,
        RosterTable.of(kind, rows.rows(), reasons, month, words),
        Paging.of(rows, path, Map.of()),
        form,
        sheet,
        news,
        reasons,
        departments(ctx, employer.employer().number()),
        notice(ctx, shown));
  }

  private List<Row> departments(Context ctx, EmployerNumber number) {
    return departments
        .handle(Visitor.of(ctx).actor(), number)
        .fold(ShowDepartments.Shown::rows, none -> List.of());
  }

  private String notice(Context ctx, @Nullable Shown shown) {
    var done = Optional.ofNullable(ctx.queryParam("done")).orElse("");
    return switch (done) {
      case "put" -> words.linePut();
      case "removed" -> words.lineRemoved();
      case "month" ->
        shown == null ? "" : words.monthChosen(Formats.month(shown.filing().month()));
      case "discarded" -> words.draftDiscarded();
      case "imported" ->
        words.rosterImported(Optional.ofNullable(ctx.queryParam("rows"))
            .filter(rows -> rows.matches("\\d{1,6}"))
            .orElse(""));
      default -> "";
    };
  }

  /** The reasons there are for a kind today. */
  public Decision<List<Reason>> reasons(FilingKind kind) {
    return businesses.of(kind).map(business -> business.reasons(calendar.today()));
  }

  private Decision<List<Filing>> drafts(
      Context ctx, EmployerNumber number, FilingKind kind, @Nullable BusinessSerial but) {
    return list.handle(Visitor.of(ctx).actor(), number, ListFilings.List.DRAFTS, kind, DRAFTS)
        .map(page -> page.rows().stream()
            .filter(filing -> !filing.serial().equals(but))
            .filter(filing -> filing.channel() == Visitor.of(ctx).actor().channel())
            .toList());
  }

  private static Optional<Entry> editing(Context ctx, Shown shown) {
    var line = ctx.queryParam("line");
    return shown.roster().rows().stream()
        .filter(entry -> String.valueOf(entry.number()).equals(line))
        .findFirst();
  }
}
