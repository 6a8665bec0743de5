package org.gongji.web.attestation;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongji.application.attestation.FetchAttestation;
import org.gongji.application.attestation.IssueContributorAttestation;
import org.gongji.application.attestation.IssueEmployerAttestation;
import org.gongji.application.attestation.ListAttestations;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.filing.roster.PeopleView;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.FieldOf;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 缴存证明: what was issued, and the forms that issue more. */
public final class AttestationPages {

  static final FieldOf FIELDS = new FieldOf(Map.of("PERSON_NOT_FOUND", "account"));

  private static final String TEMPLATE = "attestation/attestations";
  private static final Page.Wanted FEW = new Page.Wanted(1, 10);

  private final ShowEmployer employers;
  private final ListAttestations attestations;
  private final IssueEmployerAttestation forEmployer;
  private final IssueContributorAttestation forContributor;
  private final FetchAttestation fetch;
  private final ListContributors contributors;
  private final Words words;
  private final Refusals refusals;

  /** Issues in one language. */
  public AttestationPages(
      ShowEmployer employers,
      ListAttestations attestations,
      IssueEmployerAttestation forEmployer,
      IssueContributorAttestation forContributor,
      FetchAttestation fetch,
      ListContributors contributors,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.attestations = attestations;
    this.forEmployer = forEmployer;
    this.forContributor = forContributor;
    this.fetch = fetch;
    this.contributors = contributors;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list, beside the forms. */
  public Answer list(Context ctx) {
    return view(ctx, Form.fresh(Map.of()))
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Issues for the employer. */
  public Answer issueForEmployer(Context ctx) {
    return issued(
        ctx,
        (number, key) -> forEmployer.handle(new Request<>(
            Visitor.of(ctx).actor(), key, new IssueEmployerAttestation.Command(number))));
  }

  /** Issues for a contributor. */
  public Answer issueForContributor(Context ctx) {
    return issued(ctx, (number, key) -> {
      var fields = Fields.ofForm(ctx);
      var person = fields.text("account");
      return fields
          .command(() -> new IssueContributorAttestation.Command(number, person.orElseThrow()))
          .then(command ->
              forContributor.handle(new Request<>(Visitor.of(ctx).actor(), key, command)));
    });
  }

  /** Whoever fits what was typed so far. */
  public Answer people(Context ctx) {
    var typed = Objects.requireNonNullElse(ctx.queryParam("account"), "").strip();
    return InPath.employer(ctx)
        .then(number -> contributors.handle(
            Visitor.of(ctx).actor(), new ListContributors.Query(number, typed, null), FEW))
        .fold(
            found -> Answer.page(
                "filing/people", new PeopleView("", found.contributors().rows())),
            Answer.Refused::new);
  }

  /** The file as it was issued. */
  public Answer pdf(Context ctx) {
    return pdf(ctx, fetch);
  }

  static Answer pdf(Context ctx, FetchAttestation fetch) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> fetch
                .handle(Visitor.of(ctx).actor(), number, serial)
                .map(pdf -> Answer.pdf(
                    "attestation-" + serial.text() + ".pdf",
                    "1".equals(ctx.queryParam("download")),
                    pdf))))
        .<Answer>fold(pdf -> pdf, Answer.Refused::new);
  }

  @FunctionalInterface
  private interface Issue {
    Decision<BusinessSerial> under(EmployerNumber number, String key);
  }

  private Answer issued(Context ctx, Issue issue) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofForm(ctx)
            .then(key -> issue.under(number, key))
            .map(serial -> Links.attestations(number) + "?issued=" + serial.text()))
        .fold(Answer.SeeOther::new, rejections -> again(ctx, FIELDS.place(rejections)));
  }

  private Answer again(Context ctx, List<Rejection> rejections) {
    return view(ctx, Form.returned(ctx, refusals.of(rejections)))
        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new);
  }

  private Decision<AttestationsView> view(Context ctx, Form form) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers
            .handle(actor, number)
            .then(employer -> attestations
                .handle(actor, number, Paging.wanted(ctx))
                .map(page -> new AttestationsView(
                    words.attestationsTitle(),
                    employer,
                    page,
                    Paging.of(page, Links.attestations(number), Map.of()),
                    form,
                    Optional.ofNullable(ctx.queryParam("issued")).orElse("")))));
  }
}
