package org.gongji.web.query;

import java.time.Instant;
import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.query.ShowHome.Home;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.money.Money;
import org.gongji.web.page.Form.FieldError;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 首页.
 *
 * @param title the page's title
 * @param employer the employer
 * @param home what is next and what waits
 * @param obstacles why the month that is due cannot be assessed now, empty when it can
 * @param toDo how many returned filings wait to be ended
 * @param now the instant that messages are dated against
 */
public record HomeView(
    String title, Summary employer, Home home, List<FieldError> obstacles, long toDo, Instant now)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.HOME;
  }

  /** What is assessed and not paid. */
  public Money due() {
    return home.unpaid().stream().map(Assessment::due).reduce(Money.ZERO, Money::plus);
  }

  /** What the employer still has to pay after its unallocated amount; never below zero. */
  public Money missing() {
    var unallocated = employer.employer().unallocated();
    return unallocated.covers(due()) ? Money.ZERO : due().minus(unallocated);
  }
}
