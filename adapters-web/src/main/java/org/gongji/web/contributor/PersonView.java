package org.gongji.web.contributor;

import java.util.Map;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.query.ShowPerson.Person;
import org.gongji.web.listing.Sorting;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 个人账户信息.
 *
 * @param title the page's title
 * @param employer the employer
 * @param person the account
 * @param chart a picture of the entries of this page
 * @param reasons the city's names of reasons
 * @param sorting in which order the entries
 * @param paging where in the entries
 */
public record PersonView(
    String title,
    Summary employer,
    Person person,
    EntryChart chart,
    ReasonNames reasons,
    Sorting sorting,
    Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.CONTRIBUTORS;
  }

  /** What happened to the account, for the table of changes. */
  public ChangesView changes() {
    var all = person.changes();
    var rows = new Page<>(all, 1, Math.max(1, all.size()), all.size());
    return new ChangesView(
        title,
        employer,
        Form.fresh(Map.of()),
        rows,
        reasons,
        null,
        Paging.of(rows, paging.path(), Map.of()));
  }
}
