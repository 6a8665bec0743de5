package org.gongji.web.remittance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.AssessRemittance.Command;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 单位汇缴核定: shows the month that is due, and assesses. */
public final class RemittancePages {

  private static final String TEMPLATE = "remittance/preview";

  private final ShowEmployer employers;
  private final PreviewRemittance previews;
  private final AssessRemittance assess;
  private final Words words;
  private final Refusals refusals;

  /** Shows previews in one language. */
  public RemittancePages(
      ShowEmployer employers,
      PreviewRemittance previews,
      AssessRemittance assess,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.previews = previews;
    this.assess = assess;
    this.words = words;
    this.refusals = refusals;
  }

  /** The page with its form filled in for the month that is due. */
  public Answer preview(Context ctx) {
    return found(ctx)
        .map(found -> {
          var due = found.preview().month().month().toString();
          return view(found, Form.fresh(Map.of("from", due, "to", due)));
        })
        .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new);
  }

  /** Assesses, and goes to the confirmation. */
  public Answer assess(Context ctx) {
    return InPath.employer(ctx).fold(number -> assess(ctx, number), Answer.Refused::new);
  }

  private Answer assess(Context ctx, EmployerNumber number) {
    var fields = Fields.ofForm(ctx);
    var from = fields.month("from");
    var to = fields.month("to");
    return InputKey.ofForm(ctx)
        .then(key -> fields
            .command(() -> new Command(number, from.orElseThrow(), to.orElseThrow()))
            .then(command -> assess.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            serial -> new Answer.SeeOther(Links.assessment(number, serial) + "/done"),
            rejections -> redrawn(ctx, AssessmentFields.OF.place(rejections)));
  }

  private Answer redrawn(Context ctx, List<Rejection> rejections) {
    return found(ctx)
        .map(found -> view(found, Form.returned(ctx, refusals.of(rejections))))
        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new);
  }

  private record Found(Summary employer, Preview preview) {}

  private Decision<Found> found(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> previews
            .handle(actor, employer.employer().number())
            .map(preview -> new Found(employer, preview)));
  }

  private PreviewView view(Found found, Form form) {
    var preview = found.preview();
    return new PreviewView(
        words.remittanceTitle(),
        found.employer(),
        preview,
        refusals.of(preview.assessable().rejections()),
        preview.outside().stream()
            .map(person -> new PreviewView.Outside(
                person.account().text(),
                person.name(),
                refusals.of(person.rejection()).message()))
            .toList(),
        form);
  }
}
