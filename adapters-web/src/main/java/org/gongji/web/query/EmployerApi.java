package org.gongji.web.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.message.ListMessages;
import org.gongji.application.message.MarkRead;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.domain.decision.Decision;
import org.gongji.web.api.Cursor;
import org.gongji.web.api.Json;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.jspecify.annotations.Nullable;

/** An employer and its messages, as JSON. */
public final class EmployerApi {

  /** The employer as the strip shows it; money as decimal strings, months as 2022-04. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EmployerJson(
      String number,
      String name,
      String statusCode,
      String status,
      String unallocated,
      String openedOn,
      String employerRate,
      String personalRate,
      long contributing,
      long sealed,
      String nextMonth,
      @Nullable String assessedThrough,
      @Nullable String paidThrough) {}

  /** A message, and whether the caller has read it. */
  public record MessageJson(
      String id, String business, String text, String source, String sentAt, boolean read) {}

  /** How many messages the caller has still not read. */
  public record UnreadJson(long unread) {}

  /** Nothing to say beyond the address. */
  public record Nothing() {}

  private final ShowEmployer employers;
  private final ListMessages list;
  private final MarkRead mark;

  /** Shows employers. */
  public EmployerApi(ShowEmployer employers, ListMessages list, MarkRead mark) {
    this.employers = employers;
    this.list = list;
    this.mark = mark;
  }

  /** The employer. */
  public Answer employer(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> employers.handle(Visitor.of(ctx).actor(), number))
        .fold(summary -> new Answer.Json(200, json(summary)), Answer.Refused::new);
  }

  /** Its messages, the newest first; all, or with {@code unread=true} those not read. */
  public Answer messages(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> Cursor.wanted(ctx)
            .then(wanted -> list.handle(
                Visitor.of(ctx).actor(), number, "true".equals(ctx.queryParam("unread")), wanted)))
        .fold(
            inbox -> new Answer.Json(200, Cursor.listed(inbox.page(), EmployerApi::json)),
            Answer.Refused::new);
  }

  /** A message was read. */
  public Answer read(Context ctx) {
    return InPath.id(ctx)
        .then(id -> marked(ctx, id))
        .fold(EmployerApi::unread, Answer.Refused::new);
  }

  /** All that are there were read. */
  public Answer readAll(Context ctx) {
    return marked(ctx, null).fold(EmployerApi::unread, Answer.Refused::new);
  }

  private Decision<Long> marked(Context ctx, @Nullable UUID id) {
    return InPath.employer(ctx)
        .then(number -> InputKey.ofHeader(ctx)
            .then(key -> Json.fields(ctx, Nothing.class)
                .then(nothing -> mark.handle(new Request<>(
                    Visitor.of(ctx).actor(), key, new MarkRead.Command(number, id))))));
  }

  private static Answer unread(long unread) {
    return new Answer.Json(201, new UnreadJson(unread));
  }

  private static MessageJson json(Received message) {
    return new MessageJson(
        message.id().toString(),
        message.business(),
        message.text(),
        message.source(),
        message.sentAt().toString(),
        message.read());
  }

  private static EmployerJson json(ShowEmployer.Summary summary) {
    var employer = summary.employer();
    return new EmployerJson(
        employer.number().text(),
        employer.name(),
        employer.status().code(),
        employer.status().chineseName(),
        employer.unallocated().plain(),
        employer.openedOn().toString(),
        employer.rates().employer().fraction(),
        employer.rates().personal().fraction(),
        summary.contributing(),
        summary.sealed(),
        employer.nextMonth().toString(),
        text(employer.assessedThrough()),
        text(employer.paidThrough()));
  }

  private static @Nullable String text(@Nullable YearMonth month) {
    return Optional.ofNullable(month).map(Object::toString).orElse(null);
  }
}
