package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.ListContributors.Query;
import org.gongji.application.contributor.ListContributors.Result;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.sealing.ListWaiting;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;

/** 缴存人信息查询, 账户信息. */
public final class ContributorPages {

  private final ShowEmployer employers;
  private final ListContributors contributors;
  private final ListWaiting waiting;
  private final Words words;

  /** Lists contributors in one language. */
  public ContributorPages(
      ShowEmployer employers, ListContributors contributors, ListWaiting waiting, Words words) {
    this.employers = employers;
    this.contributors = contributors;
    this.waiting = waiting;
    this.words = words;
  }

  /** The list; search, status, page and size stay in the address. */
  public Answer list(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    var query = ContributorQuery.of(ctx);
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> contributors
            .handle(
                actor,
                new Query(employer.employer().number(), query.search(), query.status()),
                Paging.wanted(ctx))
            .then(result -> waiting
                .handle(actor, employer.employer().number())
                .map(waits -> view(employer, query, result, waits))))
        .fold(view -> Answer.page("contributor/contributors", view), Answer.Refused::new);
  }

  private ContributorsView view(
      Summary employer, ContributorQuery query, Result result, Set<AccountNumber> waits) {
    var path = Links.employer(employer.employer().number()) + "/contributors";
    var page = result.contributors();
    return new ContributorsView(
        words.contributorsTitle(),
        employer,
        query.search(),
        query.code(),
        page,
        waits,
        Paging.of(page, path, Map.of("search", query.search(), "status", query.code())));
  }
}
