package org.gongji.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.Optional;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.ListContributors.Query;
import org.gongji.domain.money.BasisPoints;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** An employer's contributors, as JSON. */
public final class ContributorApi {

  /** A contributor; the resident ID is masked. */
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
      String balance,
      @Nullable String paidThrough) {}

  private final ListContributors contributors;

  /** Lists contributors. */
  public ContributorApi(ListContributors contributors) {
    this.contributors = contributors;
  }

  /** The list, filtered by {@code search} and {@code status}. */
  public Answer list(Context ctx) {
    var query = ContributorQuery.of(ctx);
    return InPath.employer(ctx)
        .then(number -> Cursor.wanted(ctx)
            .then(wanted -> contributors.handle(
                Visitor.of(ctx).actor(),
                new Query(number, query.search(), query.status()),
                wanted)))
        .fold(
            result ->
                new Answer.Json(200, Cursor.listed(result.contributors(), ContributorApi::json)),
            Answer.Refused::new);
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
        person.balance().plain(),
        Optional.ofNullable(person.paidThrough()).map(Object::toString).orElse(null));
  }
}
