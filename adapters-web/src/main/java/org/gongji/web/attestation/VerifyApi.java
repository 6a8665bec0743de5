package org.gongji.web.attestation;

import io.javalin.http.Context;
import org.gongji.application.attestation.verify.VerifyAttestation;
import org.gongji.application.attestation.verify.VerifyAttestationFile;
import org.gongji.web.api.Json;
import org.gongji.web.operation.Answer;

/** 缴存证明验证 over JSON, for anybody; a code stands in the body, as addresses are logged. */
public final class VerifyApi {

  private static final int LONGEST_FILE = VerifyAttestationFile.LARGEST / 3 * 4 + 4;

  private final VerifyAttestation verify;
  private final VerifyAttestationFile verifyFile;
  private final Pace pace;

  /** Speaks to the same use cases as the page. */
  public VerifyApi(VerifyAttestation verify, VerifyAttestationFile verifyFile, Pace pace) {
    this.verify = verify;
    this.verifyFile = verifyFile;
    this.pace = pace;
  }

  /** What serial and code belong to. */
  public Answer verify(Context ctx) {
    return pace.let(ctx)
        .then(passed -> Json.fields(passed, AttestationJson.Query.class))
        .then(VerifyPages::query)
        .then(verify::handle)
        .map(AttestationJson::shown)
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** What a file is. */
  public Answer verifyFile(Context ctx) {
    return pace.let(ctx)
        .then(passed -> Json.fields(passed, AttestationJson.FileJson.class))
        .then(fields -> fields.content("content", LONGEST_FILE))
        .then(verifyFile::handle)
        .map(AttestationJson::checked)
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }
}
