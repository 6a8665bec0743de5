package org.gongji.web.identity.operators;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.HandOver;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.grant.ShowOperators;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 经办人管理: the list with a form for one more, and a page for each. */
public final class OperatorPages {

  private static final int UNPROCESSABLE = 422;

  private final ShowEmployer employers;
  private final ShowOperators show;
  private final AddOperator add;
  private final ChangeOperator change;
  private final RemoveOperator remove;
  private final HandOver handOver;
  private final Words words;
  private final Refusals refusals;

  /** Shows operators in one language. */
  public OperatorPages(
      ShowEmployer employers,
      ShowOperators show,
      AddOperator add,
      ChangeOperator change,
      RemoveOperator remove,
      HandOver handOver,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.show = show;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.handOver = handOver;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list. */
  public Answer list(Context ctx) {
    return listed(ctx, 200, Form.fresh(Map.of()));
  }

  /** Adds one. */
  public Answer add(Context ctx) {
    var fields = Fields.ofForm(ctx);
    return asked(
            ctx,
            (number, key) -> OperatorFields.added(fields, number, OperatorFields.boxes(fields))
                .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(
            number -> new Answer.SeeOther(Links.operators(number) + "?done=added"),
            rejections ->
                refused(rejections, placed -> listed(ctx, UNPROCESSABLE, returned(ctx, placed))));
  }

  /** One of them. */
  public Answer one(Context ctx) {
    return shown(ctx, 200, null);
  }

  /** Gives one other duties. */
  public Answer change(Context ctx) {
    var fields = Fields.ofForm(ctx);
    return moved(
        ctx,
        "changed",
        (number, key) -> OperatorFields.changed(
                fields, number, login(ctx), OperatorFields.boxes(fields))
            .then(command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))));
  }

  /** Removes one. */
  public Answer remove(Context ctx) {
    return moved(
        ctx,
        "removed",
        (number, key) -> remove.handle(new Request<>(
            Visitor.of(ctx).actor(), key, new RemoveOperator.Command(number, login(ctx)))));
  }

  /** Makes one the main operator in the visitor's place. */
  public Answer handOver(Context ctx) {
    return asked(
            ctx,
            (number, key) -> handOver.handle(new Request<>(
                Visitor.of(ctx).actor(), key, new HandOver.Command(number, login(ctx)))))
        .fold(
            number -> new Answer.SeeOther(Links.employer(number)),
            rejections ->
                refused(rejections, placed -> shown(ctx, UNPROCESSABLE, returned(ctx, placed))));
  }

  private interface Work {
    Decision<String> with(EmployerNumber number, String key);
  }

  private interface Drawn {
    Answer with(List<Rejection> placed);
  }

  private static Decision<EmployerNumber> asked(Context ctx, Work work) {
    return InPath.employer(ctx)
        .then(number ->
            InputKey.ofForm(ctx).then(key -> work.with(number, key)).map(login -> number));
  }

  /** Whoever changed their own grant may not see the list any more, and starts anew. */
  private Answer moved(Context ctx, String done, Work work) {
    var oneself = login(ctx).equals(Visitor.of(ctx).user().login());
    return asked(ctx, work)
        .fold(
            number ->
                new Answer.SeeOther(oneself ? "/" : Links.operators(number) + "?done=" + done),
            rejections ->
                refused(rejections, placed -> shown(ctx, UNPROCESSABLE, returned(ctx, placed))));
  }

  private static Answer refused(List<Rejection> rejections, Drawn drawn) {
    var placed = OperatorFields.place(rejections);
    return Status.of(placed) == UNPROCESSABLE ? drawn.with(placed) : new Answer.Refused(placed);
  }

  private Form returned(Context ctx, List<Rejection> placed) {
    return Form.returned(ctx, refusals.of(placed));
  }

  private Answer listed(Context ctx, int status, Form form) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> show.handle(actor, employer.employer().number())
            .map(operators ->
                new OperatorsView(words.operatorsTitle(), employer, operators, form, notice(ctx))))
        .fold(view -> new Answer.Page(status, "account/operators", view), Answer.Refused::new);
  }

  private Answer shown(Context ctx, int status, @Nullable Form sent) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> show.one(actor, employer.employer().number(), login(ctx))
            .map(operator -> new OperatorView(
                words.operatorTitle(operator.name()),
                employer,
                operator,
                Optional.ofNullable(sent)
                    .orElseGet(() -> Form.fresh(OperatorFields.values(operator.grant()))))))
        .fold(view -> new Answer.Page(status, "account/operator", view), Answer.Refused::new);
  }

  private static String login(Context ctx) {
    return ctx.pathParam(OperatorFields.LOGIN);
  }

  private String notice(Context ctx) {
    return switch (Optional.ofNullable(ctx.queryParam("done")).orElse("")) {
      case "added" -> words.operatorNotice("added");
      case "changed" -> words.operatorNotice("changed");
      case "removed" -> words.operatorNotice("removed");
      default -> "";
    };
  }
}
