package org.gongji.web.bank;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.bank.ReviewDeposit.Command;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.Fields;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 柜台: what waits, its review, and the way to an employer. */
public final class CounterPages {

  private static final String TEMPLATE = "bank/counter";

  private final ListDeposits list;
  private final ReviewDeposit review;
  private final ShowEmployer employers;
  private final Words words;
  private final Refusals refusals;

  /** Shows the counter in one language. */
  public CounterPages(
      ListDeposits list,
      ReviewDeposit review,
      ShowEmployer employers,
      Words words,
      Refusals refusals) {
    this.list = list;
    this.review = review;
    this.employers = employers;
    this.words = words;
    this.refusals = refusals;
  }

  /** What waits; an employer's number that was looked for leads to its home page. */
  public Answer counter(Context ctx) {
    var sought = Objects.requireNonNullElse(ctx.queryParam("employer"), "").strip();
    return sought.isEmpty() ? drawn(ctx, 200, List.of(), "") : find(ctx, sought);
  }

  /** Reviews a deposit. */
  public Answer review(Context ctx) {
    var fields = Fields.ofForm(ctx);
    var employer = fields.employer("employer");
    return InputKey.ofForm(ctx)
        .then(key -> InPath.serial(ctx)
            .then(serial -> fields
                .command(() -> new Command(employer.orElseThrow(), serial))
                .then(command ->
                    review.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))))
        .fold(
            serial -> new Answer.SeeOther("/counter?reviewed=" + serial.text()),
            rejections -> refused(ctx, rejections));
  }

  /** A serial in the address, for a notice; empty for anything else. */
  static String serial(Context ctx, String name) {
    var serial = ctx.queryParam(name);
    return serial != null && serial.matches("\\d{9}_\\d{10}") ? serial : "";
  }

  private Answer find(Context ctx, String sought) {
    var fields = Fields.of(ctx::queryParam);
    var number = fields.employer("employer");
    return fields
        .command(number::orElseThrow)
        .then(employer -> employers.handle(Visitor.of(ctx).actor(), employer))
        .fold(
            summary -> new Answer.SeeOther(Links.employer(summary.employer().number())),
            rejections -> drawn(
                ctx,
                422,
                rejections.stream().map(rejection -> rejection.at("employer")).toList(),
                sought));
  }

  private Answer refused(Context ctx, List<Rejection> rejections) {
    return rejections.get(0).code() instanceof OperationCode
        ? new Answer.Refused(rejections)
        : drawn(ctx, 422, rejections, "");
  }

  private Answer drawn(Context ctx, int status, List<Rejection> rejections, String sought) {
    return list.handle(Visitor.of(ctx).actor())
        .map(counter -> new CounterView(
            words.counterTitle(),
            counter,
            serial(ctx, "reviewed"),
            refusals.of(rejections),
            sought))
        .fold(view -> new Answer.Page(status, TEMPLATE, view), Answer.Refused::new);
  }
}
