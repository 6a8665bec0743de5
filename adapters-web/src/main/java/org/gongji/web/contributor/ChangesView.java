package org.gongji.web.contributor;

import org.gongji.application.contributor.change.AccountChanges.Change;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.money.BasisPoints;
import org.gongji.web.listing.Sorting;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * 缴存人信息查询, 账户状态变更查询.
 *
 * @param title the page's title
 * @param employer the employer
 * @param form what was looked for, and what was wrong with it
 * @param rows a page of changes
 * @param reasons the city's names of reasons
 * @param sorting in which order, null where there is no choice
 * @param paging where in them
 */
public record ChangesView(
    String title,
    Summary employer,
    Form form,
    Page<Listed> rows,
    ReasonNames reasons,
    @Nullable Sorting sorting,
    Paging paging)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.CONTRIBUTORS;
  }

  /** How a kind stands in addresses. */
  public String word(Kind kind) {
    return ChangeQuery.word(kind);
  }

  /** 变更原因. */
  public String reason(Change change) {
    return reasons.of(change);
  }

  /** 缴存比例, personal before employer's as on all these tabs. */
  public static String rates(Change change) {
    return BasisPoints.of(change.personalRateBp()) + " " + BasisPoints.of(change.employerRateBp());
  }
}
