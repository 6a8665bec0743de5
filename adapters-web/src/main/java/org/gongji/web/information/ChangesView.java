package org.gongji.web.information;

import org.gongji.application.operation.Page;
import org.gongji.application.query.ListInformationChanges.Of;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 单位信息变更查询, 缴存人信息变更查询.
 *
 * @param title the page's title
 * @param employer the employer
 * @param of whose information
 * @param form what was looked for, and what was wrong with it
 * @param rows a page of changes
 * @param paging where in them
 */
public record ChangesView(
    String title, Summary employer, Of of, Form form, Page<Row> rows, Paging paging)
    implements OfEmployer {

  /** Whether they are of contributors, who are then named. */
  public boolean ofContributors() {
    return of == Of.CONTRIBUTORS;
  }

  @Override
  public Menu menu() {
    return ofContributors() ? Menu.CONTRIBUTORS : Menu.EMPLOYER_QUERY;
  }
}
