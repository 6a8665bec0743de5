package org.gongji.web.filing.roster;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.MakeTemplate;
import org.gongji.application.filing.sheet.MarkWorkbook;
import org.gongji.application.filing.sheet.TakeWorkbook;
import org.gongji.application.filing.sheet.TakeWorkbook.Taken;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.filing.KindOf;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Upload;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 批量录入: templates, workbooks that are imported, and their marked-up copies. */
public final class SheetPages {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String XLS = "application/vnd.ms-excel";
  private static final byte ZIP = 'P';

  private final RosterPages rosters;
  private final MakeTemplate template;
  private final ImportRoster importRoster;
  private final TakeWorkbook take;
  private final MarkWorkbook mark;
  private final Words words;
  private final Refusals refusals;

  /** Takes workbooks for rosters. */
  public SheetPages(
      RosterPages rosters,
      MakeTemplate template,
      ImportRoster importRoster,
      TakeWorkbook take,
      MarkWorkbook mark,
      Words words,
      Refusals refusals) {
    this.rosters = rosters;
    this.template = template;
    this.importRoster = importRoster;
    this.take = take;
    this.mark = mark;
    this.words = words;
    this.refusals = refusals;
  }

  /** 下载模板. */
  public Answer template(Context ctx) {
    return KindOf.path(ctx)
        .then(kind -> template
            .handle(kind)
            .map(content -> new Answer.File(XLSX, KindOf.word(kind) + ".xlsx", true, content)))
        .<Answer>fold(file -> file, Answer.Refused::new);
  }

  /** Imports into a new draft. */
  public Answer begin(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx).map(kind -> {
          var sent = new Sent(number, kind, null);
          return taken(ctx, sent, (form, sheet) -> rosters.drawn(ctx, number, kind, form, sheet));
        }))
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** Imports into a draft. */
  public Answer into(Context ctx) {
    return rosters
        .found(ctx)
        .map(shown -> {
          var filing = shown.filing();
          var sent = new Sent(filing.employer(), filing.kind(), filing.serial());
          return taken(ctx, sent, (form, sheet) -> rosters.drawn(ctx, shown, form, sheet));
        })
        .fold(answer -> answer, Answer.Refused::new);
  }

  /** The user's workbook with its mistakes marked. */
  public Answer marked(Context ctx) {
    var workbook = Optional.ofNullable(ctx.queryParam("workbook")).orElse("");
    return InPath.employer(ctx)
        .then(number -> KindOf.path(ctx)
            .then(kind -> mark.handle(
                Visitor.of(ctx).actor(),
                new MarkWorkbook.Query(number, kind, workbook),
                refusals::sentence)))
        .fold(
            content -> content[0] == ZIP
                ? new Answer.File(XLSX, "marked.xlsx", true, content)
                : new Answer.File(XLS, "marked.xls", true, content),
            Answer.Refused::new);
  }

  /** How far the import into a draft has come. */
  public Answer follow(Context ctx) {
    return rosters
        .found(ctx)
        .then(shown -> rosters
            .latest(ctx, shown)
            .then(latest -> latest
                .map(Decision::accept)
                .orElseGet(() -> Decision.reject(
                    OperationCode.NOT_FOUND.of(Figure.of(shown.filing().serial().text()))))))
        .fold(view -> Answer.page("filing/progress", view), Answer.Refused::new);
  }

  private record Sent(
      EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {}

  private interface Drawn {
    Decision<RosterView> of(Form form, SheetForm sheet);
  }

  private Answer taken(Context ctx, Sent sent, Drawn drawn) {
    var workbook = workbook(ctx, sent.number());
    return workbook
        .then(book -> InputKey.ofForm(ctx)
            .then(key -> take.handle(
                new Request<>(
                    Visitor.of(ctx).actor(),
                    key,
                    new ImportRoster.Command(
                        sent.number(),
                        sent.kind(),
                        sent.filing(),
                        book.workbook(),
                        mode(ctx),
                        book.onEstablishment())),
                book.fileName())))
        .fold(
            taken -> new Answer.SeeOther(
                taken instanceof Taken.Done done
                    ? imported(sent, done.imported())
                    : FilingLinks.filing(sent.number(), ((Taken.Begun) taken).filing())),
            rejections -> redrawn(
                drawn,
                workbook.accepted().orElseGet(() -> new SheetForm.Sent("", "", false)),
                rejections));
  }

  private static String imported(Sent sent, Imported imported) {
    return (imported.filings().size() == 1
            ? FilingLinks.filing(sent.number(), imported.filings().get(0))
            : FilingLinks.business(sent.number(), sent.kind()))
        + "?done=imported&rows=" + imported.rows();
  }

  private Answer redrawn(Drawn drawn, SheetForm.Sent sent, List<Rejection> rejections) {
    var sheet = SheetForm.refused(sent, rejections, rejections.size(), words, refusals);
    return drawn
        .of(Form.fresh(Map.of()), sheet)
        .fold(view -> Answer.redrawn("filing/roster", view), Answer.Refused::new);
  }

  /** The workbook that comes with the form, or the one that came before. */
  private Decision<SheetForm.Sent> workbook(Context ctx, EmployerNumber number) {
    var onEstablishment = "1".equals(ctx.formParam("establishment"));
    var uploads = ctx.isMultipartFormData() ? Upload.of(ctx, "file") : List.<Upload>of();
    if (!uploads.isEmpty()) {
      var upload = uploads.get(0);
      return importRoster
          .keep(Visitor.of(ctx).actor(), number, upload.content())
          .map(sha256 -> new SheetForm.Sent(sha256, upload.name(), onEstablishment));
    }
    var fields = Fields.ofForm(ctx);
    var name = fields.textIfAny("fileName", Upload.LONGEST_NAME);
    return Optional.ofNullable(ctx.formParam("workbook"))
        .filter(sha256 -> sha256.matches("[0-9a-f]{64}"))
        .map(sha256 -> fields.command(() -> new SheetForm.Sent(sha256, name, onEstablishment)))
        .orElseGet(() -> Decision.reject(InputCode.FIELD_MISSING.rejection().at("sheet")));
  }

  private static Mode mode(Context ctx) {
    return switch (Optional.ofNullable(ctx.formParam("mode")).orElse("")) {
      case "good" -> Mode.GOOD_ROWS;
      case "groups" -> Mode.GROUPS;
      default -> Mode.ALL;
    };
  }
}
