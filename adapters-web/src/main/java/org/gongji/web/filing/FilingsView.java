package org.gongji.web.filing;

import java.time.Instant;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 待办、已办 or 我发起的 of an employer.
 *
 * @param title the page's title
 * @param employer the employer
 * @param list which of the three
 * @param filings a part of it
 * @param paging where the page is
 * @param now the instant that times are told against
 */
public record FilingsView(
    String title,
    Summary employer,
    ListFilings.List list,
    Page<Filing> filings,
    Paging paging,
    Instant now)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.HOME;
  }
}
