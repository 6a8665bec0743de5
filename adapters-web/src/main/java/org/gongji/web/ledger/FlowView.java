package org.gongji.web.ledger;

import java.util.Map;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * 业务流水查询.
 *
 * @param title the page's title
 * @param employer the employer
 * @param form period and kind, as they were typed
 * @param found what was booked, null where the period was refused
 */
public record FlowView(
    String title, Summary employer, Form form, @Nullable Found found) implements OfEmployer {

  /** A page of postings, and where in them. */
  public record Found(Page<Booked> rows, Paging paging) {}

  @Override
  public Menu menu() {
    return Menu.EMPLOYER_QUERY;
  }

  /** The page's own path. */
  public String path() {
    return Links.flow(employer.employer().number());
  }

  /** What prints and exports are asked for. */
  public Map<String, String> asked() {
    return form.values();
  }

  /** How a kind stands in addresses. */
  public String word(FlowKind kind) {
    return BooksQuery.word(kind);
  }
}
