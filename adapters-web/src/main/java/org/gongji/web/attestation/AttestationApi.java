package org.gongji.web.attestation;

import io.javalin.http.Context;
import org.gongji.application.attestation.FetchAttestation;
import org.gongji.application.attestation.IssueContributorAttestation;
import org.gongji.application.attestation.IssueEmployerAttestation;
import org.gongji.application.attestation.ListAttestations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;

/** 缴存证明 over JSON. */
public final class AttestationApi {

  private final ListAttestations list;
  private final IssueEmployerAttestation forEmployer;
  private final IssueContributorAttestation forContributor;
  private final FetchAttestation fetch;

  /** Speaks to the same use cases as the pages. */
  public AttestationApi(
      ListAttestations list,
      IssueEmployerAttestation forEmployer,
      IssueContributorAttestation forContributor,
      FetchAttestation fetch) {
    this.list = list;
    this.forEmployer = forEmployer;
    this.forContributor = forContributor;
    this.fetch = fetch;
  }

  /** What was issued. */
  public Answer list(Context ctx) {
    return InPath.employer(ctx)
        .then(number ->
            Cursor.wanted(ctx).then(wanted -> list.handle(Visitor.of(ctx).actor(), number, wanted)))
        .fold(
            page -> new Answer.Json(200, Cursor.listed(page, AttestationJson::head)),
            Answer.Refused::new);
  }

  /** Issues for the employer, or for the contributor that the body names. */
  public Answer issue(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx)
            .then(key -> Json.fields(ctx, AttestationJson.Subject.class).then(fields -> {
              var account = fields.textIfAny("account");
              return fields.command(() -> account).then(person -> issue(ctx, number, key, person));
            })))
        .fold(
            serial -> new Answer.Json(201, new AttestationJson.Serial(serial.text())),
            rejections -> new Answer.Refused(AttestationPages.FIELDS.place(rejections)));
  }

  /** The file. */
  public Answer pdf(Context ctx) {
    return AttestationPages.pdf(ctx, fetch);
  }

  private Decision<BusinessSerial> issue(
      Context ctx, EmployerNumber number, String key, String person) {
    var actor = Visitor.of(ctx).actor();
    return person.isEmpty()
        ? forEmployer.handle(
            new Request<>(actor, key, new IssueEmployerAttestation.Command(number)))
        : forContributor.handle(
            new Request<>(actor, key, new IssueContributorAttestation.Command(number, person)));
  }
}
