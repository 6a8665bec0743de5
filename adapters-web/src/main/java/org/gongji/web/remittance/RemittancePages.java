package org.gongji.web.remittance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.AssessRemittance.Command;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.application.remittance.PreviewRemittance.Query;
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

/** 单位汇缴核定: shows what months come to, and assesses them. */
public final class RemittancePages {

  private static final String TEMPLATE = "remittance/preview";
  private static final Page.Wanted ONE = new Page.Wanted(1, 1);

  private final ShowEmployer employers;
  private final PreviewRemittance previews;
  private final AssessRemittance assess;
  private final ListFilings filings;
  private final Words words;
  private final Refusals refusals;

  /** Shows previews in one language. */
  public RemittancePages(
      ShowEmployer employers,
      PreviewRemittance previews,
      AssessRemittance assess,
      ListFilings filings,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.previews = previews;
    this.assess = assess;
    this.filings = filings;
    this.words = words;
    this.refusals = refusals;
  }

  /** The page for the months of its address, or for the month that is due. */
  public Answer preview(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> PeriodFields.query(ctx, number))
        .then(query -> found(ctx, query))
        .fold(
            found -> Answer.page(TEMPLATE, view(found, fresh(found.preview()))),
            rejections -> redrawn(ctx, AssessmentFields.OF.place(rejections)));
  }

  /** Goes to the page for the months that were typed. */
  public Answer choose(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> PeriodFields.read(Fields.ofForm(ctx))
            .map(period -> Links.remittance(number, period.from(), period.to())))
        .fold(Answer.SeeOther::new, rejections -> redrawn(ctx, rejections));
  }

  /** Assesses, and goes to the confirmation. */
  public Answer assess(Context ctx) {
    return InPath.employer(ctx).fold(number -> assess(ctx, number), Answer.Refused::new);
  }

  private Answer assess(Context ctx, EmployerNumber number) {
    return InputKey.ofForm(ctx)
        .then(key -> PeriodFields.read(Fields.ofForm(ctx))
            .map(period -> new Command(number, period.from(), period.to()))
            .then(command -> assess.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            serial -> new Answer.SeeOther(Links.assessment(number, serial) + "/done"),
            rejections -> redrawn(ctx, AssessmentFields.OF.place(rejections)));
  }

  private Answer redrawn(Context ctx, List<Rejection> rejections) {
    return InPath.employer(ctx)
        .then(number -> found(ctx, Query.due(number)))
        .map(found -> view(found, Form.returned(ctx, refusals.of(rejections))))
        .fold(view -> Answer.redrawn(TEMPLATE, view), Answer.Refused::new);
  }

  private record Found(Summary employer, Preview preview, long undecided) {}

  private Decision<Found> found(Context ctx, Query query) {
    var actor = Visitor.of(ctx).actor();
    return employers
        .handle(actor, query.employer())
        .then(employer -> previews
            .handle(actor, query)
            .then(preview -> filings
                .handle(actor, query.employer(), ListFilings.List.UNDECIDED, null, ONE)
                .map(undecided -> new Found(employer, preview, undecided.total()))));
  }

  private static Form fresh(Preview preview) {
    var months = preview.months();
    return Form.fresh(Map.of(
        "from", months.get(0).month().toString(),
        "to", months.get(months.size() - 1).month().toString()));
  }

  private PreviewView view(Found found, Form form) {
    var preview = found.preview();
    return new PreviewView(
        words.remittanceTitle(),
        found.employer(),
        preview,
        refusals.of(preview.assessable().rejections()),
        OutsideView.of(preview.outsideCount(), preview.outside(), refusals),
        found.undecided(),
        form);
  }
}
