package org.gongji.web.identity.operators;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.application.actor.Duty;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.HandOver;
import org.gongji.application.identity.grant.Operator;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.grant.ShowOperators;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;

/** 经办人管理 over JSON. */
public final class OperatorApi {

  /** An operator with its duties, {@code FILE} and {@code ASSESS}; a main one has all. */
  public record OperatorJson(String login, String name, boolean main, List<String> duties) {}

  /** The operators, the main ones first. */
  public record OperatorsJson(List<OperatorJson> operators) {}

  /** What an operator is granted. */
  public record GrantJson(boolean main, List<String> duties) {}

  /** Whose grant it was. */
  public record Login(String login) {}

  /** Nothing to say beyond the address. */
  public record Nothing() {}

  private final ShowOperators show;
  private final AddOperator add;
  private final ChangeOperator change;
  private final RemoveOperator remove;
  private final HandOver handOver;

  /** Speaks to the same use cases as the pages. */
  public OperatorApi(
      ShowOperators show,
      AddOperator add,
      ChangeOperator change,
      RemoveOperator remove,
      HandOver handOver) {
    this.show = show;
    this.add = add;
    this.change = change;
    this.remove = remove;
    this.handOver = handOver;
  }

  /** Who acts. */
  public Answer list(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> show.handle(Visitor.of(ctx).actor(), number))
        .map(operators ->
            new OperatorsJson(operators.stream().map(OperatorApi::json).toList()))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  /** Adds one. */
  public Answer add(Context ctx) {
    return written(
            ctx,
            (number, key) -> Json.fields(ctx, OperatorJson.class)
                .then(fields -> OperatorFields.added(fields, number, OperatorFields.listed(fields)))
                .then(command -> add.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(login -> new Answer.Json(201, new Login(login)), OperatorApi::refused);
  }

  /** Gives one other duties. */
  public Answer change(Context ctx) {
    return written(
            ctx,
            (number, key) -> Json.fields(ctx, GrantJson.class)
                .then(fields -> OperatorFields.changed(
                    fields, number, login(ctx), OperatorFields.listed(fields)))
                .then(
                    command -> change.handle(new Request<>(Visitor.of(ctx).actor(), key, command))))
        .fold(login -> new Answer.Json(200, new Login(login)), OperatorApi::refused);
  }

  /** Removes one. */
  public Answer remove(Context ctx) {
    return written(
            ctx,
            (number, key) -> remove.handle(new Request<>(
                Visitor.of(ctx).actor(), key, new RemoveOperator.Command(number, login(ctx)))))
        .fold(login -> new Answer.Nothing(), OperatorApi::refused);
  }

  /** Makes one the main operator in place of the one who asks. */
  public Answer handOver(Context ctx) {
    return written(
            ctx,
            (number, key) -> handOver.handle(new Request<>(
                Visitor.of(ctx).actor(), key, new HandOver.Command(number, login(ctx)))))
        .fold(login -> new Answer.Json(201, new Login(login)), OperatorApi::refused);
  }

  private interface Work {
    Decision<String> with(EmployerNumber number, String key);
  }

  private static Decision<String> written(Context ctx, Work work) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx).then(key -> work.with(number, key)));
  }

  private static Answer refused(List<Rejection> rejections) {
    return new Answer.Refused(OperatorFields.place(rejections));
  }

  private static String login(Context ctx) {
    return ctx.pathParam(OperatorFields.LOGIN);
  }

  private static OperatorJson json(Operator operator) {
    var grant = operator.grant();
    return new OperatorJson(
        operator.login(),
        operator.name(),
        grant.main(),
        grant.duties().stream().map(Duty::name).toList());
  }
}
