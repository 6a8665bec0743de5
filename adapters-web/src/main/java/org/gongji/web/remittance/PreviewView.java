package org.gongji.web.remittance;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.web.page.Form;
import org.gongji.web.page.Form.FieldError;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 单位汇缴核定.
 *
 * @param title the page's title
 * @param employer the employer
 * @param preview the months that were chosen, or the one that is due
 * @param obstacles why it cannot be assessed now, empty when it can
 * @param outside persons outside the months' base limits
 * @param undecided how many filings are submitted and not decided, which the months will not hold
 * @param form the months to assess
 */
public record PreviewView(
    String title,
    Summary employer,
    Preview preview,
    List<FieldError> obstacles,
    OutsideView outside,
    long undecided,
    Form form)
    implements OfEmployer {

  /** The first month shown. */
  public YearMonth from() {
    return preview.months().get(0).month();
  }

  /** The last month shown. */
  public YearMonth to() {
    return preview.months().get(preview.months().size() - 1).month();
  }

  @Override
  public Menu menu() {
    return Menu.REMITTANCE;
  }
}
