package org.gongji.web.contributor;

import java.util.Set;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 缴存人信息查询, 账户信息.
 *
 * @param title the page's title
 * @param employer the employer
 * @param search what was looked for
 * @param status the national code of the status that was asked for, empty for all
 * @param rows a page of contributors
 * @param waiting whoever of them is to move to the central sealed account (待转)
 * @param paging where in them
 */
public record ContributorsView(
    String title,
    Summary employer,
    String search,
    String status,
    Page<Listed> rows,
    Set<AccountNumber> waiting,
    Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.CONTRIBUTORS;
  }

  /** 月缴存额 and its parts, by the employer's precision. */
  public MonthlyContribution contribution(Listed person) {
    return MonthlyContribution.of(
        person.baseYuan(),
        person.employerRateBp(),
        person.personalRateBp(),
        employer.employer().precision());
  }
}
