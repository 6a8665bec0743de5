package org.gongji.web.contributor;

import java.util.List;
import java.util.Set;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.web.listing.Sorting;
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
 * @param department the department that was asked for, empty for all
 * @param departments those to choose from
 * @param rows a page of contributors
 * @param waiting whoever of them is to move to the central sealed account (待转)
 * @param sorting in which order
 * @param paging where in them
 */
public record ContributorsView(
    String title,
    Summary employer,
    String search,
    String status,
    String department,
    List<Row> departments,
    Page<Listed> rows,
    Set<AccountNumber> waiting,
    Sorting sorting,
    Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.CONTRIBUTORS;
  }

  /** 月缴存额 and its parts, by the employer's precision. */
  public MonthlyContribution contribution(Listed person) {
    return contribution(employer.employer(), person);
  }

  static MonthlyContribution contribution(Employer employer, Listed person) {
    return MonthlyContribution.of(
        person.baseYuan(), person.employerRateBp(), person.personalRateBp(), employer.precision());
  }
}
