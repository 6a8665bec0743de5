package org.gongji.web.ledger;

import java.util.Map;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.jspecify.annotations.Nullable;

/**
 * 账户信息查询.
 *
 * @param title the page's title
 * @param employer the employer
 * @param form the period, as it was typed
 * @param movement what it came to, null where the period was refused
 */
public record BooksView(
    String title, Summary employer, Form form, @Nullable Movement movement) implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.EMPLOYER_QUERY;
  }

  /** The page's own path. */
  public String path() {
    return Links.books(employer.employer().number());
  }

  /** What prints and exports are asked for. */
  public Map<String, String> asked() {
    return form.values();
  }
}
