package org.gongji.web.remittance;

import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 汇缴核定查询: what is assessed and not allocated.
 *
 * @param title the page's title
 * @param employer the employer
 * @param assessments by month
 * @param deleted the serial that was just deleted, empty for none
 */
public record AssessmentsView(
    String title, Summary employer, List<Assessment> assessments, String deleted)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.REMITTANCE;
  }

  /** 总计 of what is listed. */
  public Money due() {
    return assessments.stream().map(Assessment::due).reduce(Money.ZERO, Money::plus);
  }

  /** Whether an assessment is the one that could be deleted. */
  public boolean isDeletable(Assessment assessment) {
    return assessment.payment() == PaymentState.AWAITED
        && assessment.equals(assessments.get(assessments.size() - 1));
  }
}
