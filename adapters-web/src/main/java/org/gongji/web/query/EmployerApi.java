package org.gongji.web.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.Optional;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
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

  /** A message. */
  public record MessageJson(String business, String text, String source, String sentAt) {}

  private final ShowEmployer employers;
  private final ShowHome homes;

  /** Shows employers. */
  public EmployerApi(ShowEmployer employers, ShowHome homes) {
    this.employers = employers;
    this.homes = homes;
  }

  /** The employer. */
  public Answer employer(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> employers.handle(Visitor.of(ctx).actor(), number))
        .fold(summary -> new Answer.Json(200, json(summary)), Answer.Refused::new);
  }

  /** Its messages, the newest first. */
  public Answer messages(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> Cursor.wanted(ctx)
            .then(wanted -> homes.handle(Visitor.of(ctx).actor(), number, wanted)))
        .fold(
            home -> new Answer.Json(200, Cursor.listed(home.messages(), EmployerApi::json)),
            Answer.Refused::new);
  }

  private static MessageJson json(Message message) {
    return new MessageJson(
        message.business(), message.text(), message.source(), message.sentAt().toString());
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
