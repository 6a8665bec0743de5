package org.gongji.web.attestation;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.attestation.verify.VerifyAttestation;
import org.gongji.application.attestation.verify.VerifyAttestation.Query;
import org.gongji.application.attestation.verify.VerifyAttestationFile;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InputCode;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Upload;
import org.gongji.web.page.Words;

/** 缴存证明验证, for anybody. */
public final class VerifyPages {

  private static final String TEMPLATE = "attestation/verify";
  private static final String SERIAL = "serial";
  private static final String CODE = "code";

  private final VerifyAttestation verify;
  private final VerifyAttestationFile verifyFile;
  private final Pace pace;
  private final Words words;
  private final Refusals refusals;

  /** Verifies in one language. */
  public VerifyPages(
      VerifyAttestation verify,
      VerifyAttestationFile verifyFile,
      Pace pace,
      Words words,
      Refusals refusals) {
    this.verify = verify;
    this.verifyFile = verifyFile;
    this.pace = pace;
    this.words = words;
    this.refusals = refusals;
  }

  /** The form, or what a QR code asks about. */
  public Answer verify(Context ctx) {
    return isBlank(ctx, SERIAL) && isBlank(ctx, CODE)
        ? Answer.page(TEMPLATE, view(Form.fresh(Map.of())))
        : pace.let(ctx).fold(this::verified, Answer.Refused::new);
  }

  private Answer verified(Context ctx) {
    return query(Fields.of(ctx::queryParam))
        .then(verify::handle)
        .fold(
            found -> Answer.page(TEMPLATE, view(Form.returned(ctx, List.of())).found(found)),
            rejections -> again(ctx, rejections));
  }

  /** Looks at a file. */
  public Answer verifyFile(Context ctx) {
    return pace.let(ctx)
        .fold(
            passed -> file(passed)
                .then(verifyFile::handle)
                .fold(
                    checked -> Answer.page(TEMPLATE, view(Form.fresh(Map.of())).checked(checked)),
                    rejections -> again(passed, rejections)),
            Answer.Refused::new);
  }

  /** Serial and code as they were typed. */
  static Decision<Query> query(Fields fields) {
    var serial = fields.text(SERIAL);
    var code = fields.text(CODE);
    return fields.command(() -> new Query(serial.orElseThrow(), code.orElseThrow()));
  }

  private static Decision<byte[]> file(Context ctx) {
    return Upload.of(ctx, "file").stream()
        .findFirst()
        .map(upload -> Decision.accept(upload.content()))
        .orElseGet(() -> Decision.reject(InputCode.FIELD_MISSING.rejection().at("file")));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    return Answer.redrawn(TEMPLATE, view(Form.returned(ctx, refusals.of(rejections))));
  }

  private VerifyView view(Form form) {
    return new VerifyView(words.verifyTitle(), form, null, null);
  }

  private static boolean isBlank(Context ctx, String name) {
    return Objects.requireNonNullElse(ctx.queryParam(name), "").isBlank();
  }
}
