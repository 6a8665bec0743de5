package org.gongji.web.filing.roster;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.application.filing.sheet.ImportRoster.Mode;
import org.gongji.application.filing.sheet.MakeTemplate;
import org.gongji.application.filing.sheet.MarkWorkbook;
import org.gongji.application.operation.Request;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.filing.KindOf;
import org.gongji.web.filing.roster.RosterView.SheetForm;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
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
  private final MarkWorkbook mark;
  private final Words words;
  private final Refusals refusals;

  /** Takes workbooks for rosters. */
  public SheetPages(
      RosterPages rosters,
      MakeTemplate template,
      ImportRoster importRoster,
      MarkWorkbook mark,
      Words words,
      Refusals refusals) {
    this.rosters = rosters;
    this.template = template;
    this.importRoster = importRoster;
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

  private record Sent(
      EmployerNumber number, FilingKind kind, @Nullable BusinessSerial filing) {}

  private interface Drawn {
    Decision<RosterView> of(Form form, SheetForm sheet);
  }

  private Answer taken(Context ctx, Sent sent, Drawn drawn) {
    var workbook = workbook(ctx, sent.number());
    return workbook
        .then(sha256 -> InputKey.ofForm(ctx)
            .then(key -> importRoster.handle(new Request<>(
                Visitor.of(ctx).actor(),
                key,
                new ImportRoster.Command(
                    sent.number(),
                    sent.kind(),
                    sent.filing(),
                    sha256,
                    mode(ctx),
                    "1".equals(ctx.formParam("establishment")))))))
        .fold(
            imported -> imported(sent, imported),
            rejections -> redrawn(drawn, workbook.accepted().orElse(""), rejections));
  }

  private static Answer imported(Sent sent, Imported imported) {
    return new Answer.SeeOther(
        imported.filings().size() == 1
            ? FilingLinks.filing(sent.number(), imported.filings().get(0)) + "?done=imported&rows="
                + imported.rows()
            : FilingLinks.business(sent.number(), sent.kind()) + "?done=imported&rows="
                + imported.rows());
  }

  private Answer redrawn(Drawn drawn, String workbook, List<Rejection> rejections) {
    var cells = rejections.stream()
        .anyMatch(rejection -> rejection.figure(ImportRoster.ROW).isPresent());
    var tooLarge = rejections.stream().anyMatch(each -> each.code() == BatchCode.BATCH_TOO_LARGE);
    var form = new Form(
        Form.fresh(Map.of()).key(),
        Map.of(),
        refusals.of(rejections.stream().map(this::placed).toList()));
    return drawn
        .of(Form.fresh(Map.of()), new SheetForm(form, workbook, cells, tooLarge))
        .fold(view -> Answer.redrawn("filing/roster", view), Answer.Refused::new);
  }

  /** Where in the workbook it is: 第 3 行 封存原因. */
  private Rejection placed(Rejection rejection) {
    return rejection
        .figure(ImportRoster.ROW)
        .map(row -> rejection.at(words.sheetPlace(row, rejection.figures().get(Rejection.FIELD))))
        .orElse(rejection);
  }

  /** The workbook that comes with the form, or the one that came before. */
  private Decision<String> workbook(Context ctx, EmployerNumber number) {
    var file = ctx.isMultipartFormData() ? ctx.uploadedFile("file") : null;
    if (file != null && file.size() > 0) {
      try (var content = file.content()) {
        return importRoster.keep(Visitor.of(ctx).actor(), number, content.readAllBytes());
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return Optional.ofNullable(ctx.formParam("workbook"))
        .filter(sha256 -> sha256.matches("[0-9a-f]{64}"))
        .map(Decision::accept)
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
