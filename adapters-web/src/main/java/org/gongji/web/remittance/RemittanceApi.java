package org.gongji.web.remittance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gongji.application.actor.Actor;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.application.remittance.ShowAssessment.Query;
import org.gongji.application.remittance.ShowAssessment.Shown;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.department.DepartmentQuery;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.remittance.RemittanceJson.Period;

/** 汇缴 over JSON. */
public final class RemittanceApi {

  private static final Page.Wanted NO_ROWS = new Page.Wanted(1, 1);

  private final PreviewRemittance previews;
  private final AssessRemittance assess;
  private final ListUnallocatedAssessments unallocated;
  private final ShowAssessment show;
  private final DeleteAssessment delete;

  /** Speaks to the same use cases as the pages. */
  public RemittanceApi(
      PreviewRemittance previews,
      AssessRemittance assess,
      ListUnallocatedAssessments unallocated,
      ShowAssessment show,
      DeleteAssessment delete) {
    this.previews = previews;
    this.assess = assess;
    this.unallocated = unallocated;
    this.show = show;
    this.delete = delete;
  }

  /** The months asked for, or the one that is due. */
  public Answer preview(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> PeriodFields.query(ctx, number))
        .then(query -> previews.handle(Visitor.of(ctx).actor(), query))
        .fold(
            preview -> new Answer.Json(200, RemittanceJson.of(preview)),
            rejections -> new Answer.Refused(AssessmentFields.OF.place(rejections)));
  }

  /** Assesses. */
  public Answer assess(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx)
            .then(key -> Json.fields(ctx, Period.class)
                .then(fields -> command(number, fields))
                .then(
                    command -> assess.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
            .map(serial -> RemittanceJson.of(serial, outside(ctx, query(number, serial)))))
        .fold(
            assessed -> new Answer.Json(201, assessed),
            rejections -> new Answer.Refused(AssessmentFields.OF.place(rejections)));
  }

  /** It is assessed by now, also where it was deleted since and this is the answer repeated. */
  private ShowAssessment.Outside outside(Context ctx, Query query) {
    return show.outside(Visitor.of(ctx).actor(), query)
        .fold(outside -> outside, gone -> new ShowAssessment.Outside(List.of(), 0));
  }

  /** What waits for money. */
  public Answer list(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> unallocated.handle(Visitor.of(ctx).actor(), number))
        .map(all ->
            new RemittanceJson.Assessments(all.stream().map(RemittanceJson::of).toList()))
        .fold(all -> new Answer.Json(200, all), Answer.Refused::new);
  }

  /** One assessment. */
  public Answer one(Context ctx) {
    return address(ctx)
        .then(query -> show.lines(Visitor.of(ctx).actor(), query, NO_ROWS))
        .map(shown -> RemittanceJson.of(shown.assessment()))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Its lines; all, or those of one {@code department}. */
  public Answer lines(Context ctx) {
    var department =
        DepartmentQuery.chosen(Objects.requireNonNullElse(ctx.queryParam("department"), ""));
    return rows(
        ctx,
        (actor, query, wanted) -> show.lines(actor, query, department, wanted),
        RemittanceJson::of);
  }

  /** Its movements. */
  public Answer movements(Context ctx) {
    return rows(ctx, show::movements, RemittanceJson::of);
  }

  /** Deletes it. */
  public Answer delete(Context ctx) {
    return InputKey.ofHeader(ctx)
        .then(key -> address(ctx)
            .map(query -> new DeleteAssessment.Command(query.employer(), query.serial()))
            .then(command -> delete.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(deleted -> new Answer.Nothing(), Answer.Refused::new);
  }

  @FunctionalInterface
  private interface Asked<R> {
    Decision<Shown<R>> of(Actor actor, Query query, Page.Wanted wanted);
  }

  private static <R> Answer rows(Context ctx, Asked<R> asked, Function<R, Record> row) {
    return address(ctx)
        .then(query ->
            Cursor.wanted(ctx).then(wanted -> asked.of(Visitor.of(ctx).actor(), query, wanted)))
        .fold(shown -> new Answer.Json(200, Cursor.listed(shown.rows(), row)), Answer.Refused::new);
  }

  private static Decision<Query> address(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx).map(serial -> query(number, serial)));
  }

  private static Query query(EmployerNumber number, BusinessSerial serial) {
    return new Query(number, serial);
  }

  private static Decision<AssessRemittance.Command> command(EmployerNumber number, Fields fields) {
    return PeriodFields.read(fields)
        .map(period -> new AssessRemittance.Command(number, period.from(), period.to()));
  }
}
