package org.gongji.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.Optional;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.WalkContributors;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** An employer's contributors, as JSON. */
public final class ContributorApi {

  /** A contributor; resident ID and bank account are masked. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ContributorJson(
      String account,
      String name,
      String residentId,
      String statusCode,
      String status,
      long base,
      String employerRate,
      String personalRate,
      String openedOn,
      String bankName,
      String bankAccount,
      String balance,
      @Nullable String paidThrough,
      @Nullable String department) {}

  private final WalkContributors contributors;

  /** Lists contributors. */
  public ContributorApi(WalkContributors contributors) {
    this.contributors = contributors;
  }

  /** The list by number, filtered by {@code search}, {@code status} and {@code department}. */
  public Answer list(Context ctx) {
    var query = ContributorQuery.of(ctx);
    return InPath.employer(ctx)
        .then(number -> Cursor.behind(ctx)
            .then(behind -> behind
                .last(AccountNumber::new)
                .then(last -> contributors.handle(
                    Visitor.of(ctx).actor(), query.of(number), last.orElse(null), behind.read()))
                .map(rows ->
                    behind.listed(rows, person -> person.number().text(), ContributorApi::json))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  private static ContributorJson json(Listed person) {
    return new ContributorJson(
        person.number().text(),
        person.name(),
        person.residentIdMasked(),
        person.status().code(),
        person.status().chineseName(),
        person.baseYuan(),
        BasisPoints.of(person.employerRateBp()).fraction(),
        BasisPoints.of(person.personalRateBp()).fraction(),
        person.openedOn().toString(),
        person.bankName(),
        person.bankAccountMasked(),
        person.balance().plain(),
        Optional.ofNullable(person.paidThrough()).map(Object::toString).orElse(null),
        person.department().isEmpty() ? null : person.department());
  }
}
