package org.gongji.web.filing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.filing.FetchEvidence;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.AttachEvidence.Place;
import org.gongji.application.filing.draft.RemoveEvidence;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Upload;

/** 上传影像资料: files that are handed in, looked at and taken away. */
public final class EvidencePages {

  private final FilingPages filings;
  private final AttachEvidence attach;
  private final RemoveEvidence remove;
  private final FetchEvidence fetch;

  /** Takes files for filings. */
  public EvidencePages(
      FilingPages filings, AttachEvidence attach, RemoveEvidence remove, FetchEvidence fetch) {
    this.filings = filings;
    this.attach = attach;
    this.remove = remove;
    this.fetch = fetch;
  }

  /** Takes one file or several of one kind; those that are good stay, whatever is wrong with others. */
  public Answer attach(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> InputKey.ofForm(ctx)
                .then(key -> kind(ctx).then(kind -> attach(ctx, number, serial, kind, key)))
                .map(done -> FilingLinks.filing(number, serial) + "/evidence?done=attached")))
        .fold(Answer.SeeOther::new, rejections -> filings.evidenceRefused(ctx, rejections));
  }

  /** Takes a file away. */
  public Answer remove(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> InputKey.ofForm(ctx)
                .then(key -> InPath.id(ctx)
                    .then(id -> remove.handle(new Request<>(
                        Visitor.of(ctx).actor(),
                        key,
                        new RemoveEvidence.Command(number, serial, id)))))
                .map(done -> FilingLinks.filing(number, serial) + "/evidence?done=detached")))
        .fold(Answer.SeeOther::new, Answer.Refused::new);
  }

  /** A file's content. */
  public Answer content(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> InPath.id(ctx)
                .then(id -> fetch.handle(Visitor.of(ctx).actor(), number, serial, id))))
        .fold(
            fetched -> new Answer.File(
                fetched.evidence().type().mediaType(),
                fetched.evidence().id().toString(),
                false,
                fetched.content()),
            Answer.Refused::new);
  }

  private static Decision<String> kind(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var kind = fields.text("kind");
    return fields.command(kind::orElseThrow);
  }

  private Decision<Integer> attach(
      Context ctx, EmployerNumber number, BusinessSerial serial, String kind, String key) {
    var wrong = new ArrayList<Rejection>();
    var uploads = Upload.of(ctx, "file");
    if (uploads.isEmpty()) {
      return Decision.reject(InputCode.FIELD_MISSING.rejection().at("file"));
    }
    for (var upload : uploads) {
      wrong.addAll(attach
          .handle(
              Visitor.of(ctx).actor(),
              upload.key(key),
              new Place(number, serial, kind, upload.name()),
              upload.content())
          .rejections()
          .stream()
          .map(rejection -> rejection.at("file"))
          .toList());
    }
    return wrong.isEmpty() ? Decision.accept(uploads.size()) : Decision.reject(List.copyOf(wrong));
  }
}
