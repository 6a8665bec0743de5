package org.gongji.web.remittance;

import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * One assessment: its confirmation, or the question whether to delete it.
 *
 * @param title the page's title
 * @param employer the employer
 * @param assessment the assessment
 * @param accounts the account to pay into, empty where the city has set none
 * @param outside who was assessed outside the limits, for the confirmation
 * @param form the form that deletes it
 */
public record AssessmentView(
    String title,
    Summary employer,
    Assessment assessment,
    List<CollectingAccount> accounts,
    OutsideView outside,
    Form form)
    implements OfEmployer {

  AssessmentView with(OutsideView outside) {
    return new AssessmentView(title, employer, assessment, accounts, outside, form);
  }

  @Override
  public Menu menu() {
    return Menu.REMITTANCE;
  }
}
