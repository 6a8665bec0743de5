package org.gongji.web.filing.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.filing.FetchEvidence;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.AttachEvidence.Place;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.RemoveEvidence;
import org.gongji.application.filing.draft.RemoveLine;
import org.gongji.application.filing.sheet.FollowImport;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.TakeWorkbook;
import org.gongji.application.filing.sheet.TakeWorkbook.Taken;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.filing.FilingListPages;
import org.gongji.web.filing.KindOf;
import org.gongji.web.filing.api.FilingJson.FilingHead;
import org.gongji.web.filing.api.FilingJson.FilingWhole;
import org.gongji.web.filing.api.FilingJson.ImportedJson;
import org.gongji.web.filing.api.FilingJson.LineJson;
import org.gongji.web.filing.api.FilingJson.Serial;
import org.gongji.web.filing.roster.LineFields;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Upload;
import org.jspecify.annotations.Nullable;

/** Filings over JSON, from the first line to the decision. */
public final class FilingApi {

  private static final int LONGEST_FILE = 40_000_000;

  private final ListFilings list;
  private final ShowFiling show;
  private final PutLine put;
  private final RemoveLine remove;
  private final ChooseMonth month;
  private final DiscardDraft discard;
  private final AttachEvidence attach;
  private final RemoveEvidence detach;
  private final FetchEvidence fetch;
  private final ImportRoster importRoster;
  private final TakeWorkbook take;
  private final FollowImport follow;
  private final SubmitFiling submit;
  private final DecideFiling decide;
  private final EndFiling end;

  /** Speaks to the same use cases as the pages. */
  public FilingApi(
      ListFilings list,
      ShowFiling show,
      PutLine put,
      RemoveLine remove,
      ChooseMonth month,
      DiscardDraft discard,
      AttachEvidence attach,
      RemoveEvidence detach,
      FetchEvidence fetch,
      ImportRoster importRoster,
      TakeWorkbook take,
      FollowImport follow,
      SubmitFiling submit,
      DecideFiling decide,
      EndFiling end) {
    this.list = list;
    this.show = show;
    this.put = put;
    this.remove = remove;
    this.month = month;
    this.discard = discard;
    this.attach = attach;
    this.detach = detach;
    this.fetch = fetch;
    this.importRoster = importRoster;
    this.take = take;
    this.follow = follow;
    this.submit = submit;
    this.decide = decide;
    this.end = end;
  }

  /** An employer's filings, by {@code list}: drafts, to-do, done or initiated. */
  public Answer list(Context ctx) {
    var which = Optional.ofNullable(ctx.queryParam("list")).orElse("initiated");
    var named = Stream.of(ListFilings.List.values())
        .filter(each -> FilingListPages.word(each).equals(which))
        .findFirst()
        .orElse(ListFilings.List.INITIATED);
    return InPath.employer(ctx)
        .then(number ->
            Cursor.wanted(ctx).then(wanted -> list.handle(actor(ctx), number, named, null, wanted)))
        .fold(
            page -> new Answer.Json(200, Cursor.listed(page, FilingHead::of)), Answer.Refused::new);
  }

  /** What waits for a decision, the oldest first. */
  public Answer queue(Context ctx) {
    return Cursor.wanted(ctx)
        .then(wanted -> list.queue(actor(ctx), null, wanted))
        .fold(
            page -> new Answer.Json(200, Cursor.listed(page, FilingHead::of)), Answer.Refused::new);
  }

  /** A filing, with what the rules say of it at this moment. */
  public Answer one(Context ctx) {
    return found(ctx, new Page.Wanted(1, 1))
        .then(shown -> show.check(
                actor(ctx), shown.filing().employer(), shown.filing().serial())
            .map(checked -> FilingWhole.of(shown, checked)))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Its roster. */
  public Answer lines(Context ctx) {
    return Cursor.wanted(ctx)
        .then(wanted -> found(ctx, wanted))
        .fold(
            shown -> new Answer.Json(200, Cursor.listed(shown.roster(), LineJson::of)),
            Answer.Refused::new);
  }

  /** Begins a draft with its first line. */
  public Answer begin(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx).then(kind -> put(ctx, number, kind, null)))
        .fold(FilingApi::created, FilingApi::placed);
  }

  /** Puts a line into a draft; with {@code line}, in place of that one. */
  public Answer put(Context ctx) {
    return found(ctx, new Page.Wanted(1, 1))
        .then(shown -> put(
            ctx,
            shown.filing().employer(),
            shown.filing().kind(),
            shown.filing().serial()))
        .fold(FilingApi::created, FilingApi::placed);
  }

  /** Takes a line out. */
  public Answer remove(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> InPath.whole(ctx, "line")
                .then(line -> remove.handle(
                    new Request<>(actor(ctx), key, new RemoveLine.Command(number, serial, line)))))
        .<Answer>fold(done -> new Answer.Nothing(), Answer.Refused::new);
  }

  /** Chooses the change month. */
  public Answer month(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> Json.fields(ctx, FilingJson.Month.class).then(fields -> {
              var chosen = fields.month("month");
              return fields
                  .command(() -> new ChooseMonth.Command(number, serial, chosen.orElseThrow()))
                  .then(command -> month.handle(new Request<>(actor(ctx), key, command)));
            }))
        .fold(FilingApi::created, FilingApi::placed);
  }

  /** Throws a draft away. */
  public Answer discard(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> discard.handle(
                new Request<>(actor(ctx), key, new DiscardDraft.Command(number, serial))))
        .<Answer>fold(done -> new Answer.Nothing(), Answer.Refused::new);
  }

  /** Hands a file in. */
  public Answer attach(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> Json.fields(ctx, FilingJson.FileJson.class).then(fields -> {
              var kind = fields.text("kind");
              var name = fields.text("fileName");
              return content(fields)
                  .then(content -> fields
                      .command(
                          () -> new Place(number, serial, kind.orElseThrow(), name.orElseThrow()))
                      .then(place -> attach.handle(actor(ctx), key, place, content)));
            }))
        .fold(
            id -> new Answer.Json(201, new FilingJson.FileId(id.toString())), Answer.Refused::new);
  }

  /** Takes a file away. */
  public Answer detach(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> InPath.id(ctx)
                .then(id -> detach.handle(new Request<>(
                    actor(ctx), key, new RemoveEvidence.Command(number, serial, id)))))
        .<Answer>fold(done -> new Answer.Nothing(), Answer.Refused::new);
  }

  /** A file's content. */
  public Answer content(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(
                serial -> InPath.id(ctx).then(id -> fetch.handle(actor(ctx), number, serial, id))))
        .fold(
            fetched -> new Answer.File(
                fetched.evidence().type().mediaType(),
                fetched.evidence().id().toString(),
                true,
                fetched.content()),
            Answer.Refused::new);
  }

  /** Imports a workbook into new drafts; one of many rows in the background. */
  public Answer importRoster(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx)
            .then(kind -> InputKey.ofHeader(ctx)
                .then(key -> Json.fields(ctx, FilingJson.WorkbookJson.class)
                    .then(fields -> taken(ctx, number, kind, key, fields))
                    .map(taken -> taken instanceof Taken.Done done
                        ? new Answer.Json(201, ImportedJson.of(done.imported()))
                        : new Answer.Json(
                            202, ImportJson.Begun.of(number, ((Taken.Begun) taken).filing()))))))
        .<Answer>fold(answer -> answer, Answer.Refused::new);
  }

  /** How far the latest background import into a filing has come. */
  public Answer followImport(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> follow
                .handle(actor(ctx), number, serial)
                .then(latest -> latest
                    .map(Decision::accept)
                    .orElseGet(() ->
                        Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text())))))))
        .fold(latest -> new Answer.Json(200, ImportJson.of(latest)), Answer.Refused::new);
  }

  /** Submits a draft. */
  public Answer submit(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> Json.fields(ctx, FilingJson.Submit.class).then(fields -> {
              var revision = fields.whole("revision");
              return fields
                  .command(() -> new SubmitFiling.Command(number, serial, revision.orElseThrow()))
                  .then(command -> submit.handle(new Request<>(actor(ctx), key, command)));
            }))
        .fold(FilingApi::created, Answer.Refused::new);
  }

  /** Approves or returns. */
  public Answer decide(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> Json.fields(ctx, FilingJson.Decide.class).then(fields -> {
              var verdict = fields.choice("verdict", Verdict::valueOf);
              var opinion = fields.textIfAny("opinion", DecideFiling.LONGEST_OPINION);
              return fields
                  .command(() ->
                      new DecideFiling.Command(number, serial, verdict.orElseThrow(), opinion))
                  .then(command -> decide.handle(new Request<>(actor(ctx), key, command)));
            }))
        .fold(FilingApi::created, Answer.Refused::new);
  }

  /** Ends a returned filing. */
  public Answer end(Context ctx) {
    return keyed(
            ctx,
            (number, serial, key) -> Json.fields(ctx, FilingJson.Nothing.class)
                .then(nothing -> end.handle(
                    new Request<>(actor(ctx), key, new EndFiling.Command(number, serial)))))
        .fold(FilingApi::created, Answer.Refused::new);
  }

  private interface Keyed<T> {
    Decision<T> of(EmployerNumber number, BusinessSerial serial, String key);
  }

  private static <T> Decision<T> keyed(Context ctx, Keyed<T> work) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> InputKey.ofHeader(ctx).then(key -> work.of(number, serial, key))));
  }

  private Decision<BusinessSerial> put(
      Context ctx, EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {
    return InputKey.ofHeader(ctx)
        .then(key -> Json.fields(ctx, FilingJson.LineFieldsJson.class).then(fields -> {
          var line =
              fields.textIfAny("line").isEmpty() ? Optional.<Integer>empty() : fields.whole("line");
          return LineFields.read(kind, fields)
              .map(stated ->
                  new PutLine.Command(number, kind, filing, line.orElse(null), null, stated))
              .then(command -> put.handle(new Request<>(actor(ctx), key, command)));
        }));
  }

  private Decision<Taken> taken(
      Context ctx, EmployerNumber number, FilingKind kind, String key, Fields fields) {
    var mode = fields.textIfAny("mode").isEmpty()
        ? Optional.of(Mode.ALL)
        : fields.choice("mode", FilingApi::mode);
    var fileName = fields.textIfAny("fileName", Upload.LONGEST_NAME);
    var onEstablishment = fields.textIfAny("establishment").equals("1");
    return content(fields)
        .then(content -> importRoster.keep(actor(ctx), number, content))
        .then(workbook -> fields
            .command(() -> new ImportRoster.Command(
                number, kind, null, workbook, mode.orElseThrow(), onEstablishment))
            .then(command -> take.handle(new Request<>(actor(ctx), key, command), fileName)));
  }

  private static Mode mode(String word) {
    return switch (word) {
      case "all" -> Mode.ALL;
      case "good" -> Mode.GOOD_ROWS;
      case "groups" -> Mode.GROUPS;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Decision<byte[]> content(Fields fields) {
    return fields.content("content", LONGEST_FILE);
  }

  private Decision<Shown> found(Context ctx, Page.Wanted wanted) {
    return InPath.employer(ctx)
        .then(number ->
            InPath.serial(ctx).then(serial -> show.handle(actor(ctx), number, serial, wanted)));
  }

  private static Actor actor(Context ctx) {
    return Visitor.of(ctx).actor();
  }

  private static Answer created(BusinessSerial serial) {
    return new Answer.Json(201, Serial.of(serial));
  }

  private static Answer placed(List<Rejection> rejections) {
    return new Answer.Refused(LineFields.OF.place(rejections));
  }
}
