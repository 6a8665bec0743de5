package org.gongji.web.ledger;

import org.gongji.application.ledger.EmployerBooks.Details;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 业务流水明细.
 *
 * @param title the page's title
 * @param employer the employer
 * @param details the posting with a page of its parts
 * @param paging where in them
 */
public record PostingView(String title, Summary employer, Details details, Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.EMPLOYER_QUERY;
  }

  /** The list it comes from. */
  public String list() {
    return Links.flow(employer.employer().number());
  }
}
