package org.gongji.web.identity.operators;

import java.util.List;
import org.gongji.application.identity.grant.Operator;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 经办人管理.
 *
 * @param title the page's title
 * @param employer the employer
 * @param operators who acts for it
 * @param form the form for one more
 * @param notice what was just done, empty for nothing
 */
public record OperatorsView(
    String title, Summary employer, List<Operator> operators, Form form, String notice)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.OPERATORS;
  }

  /** Where the operators are. */
  public String path() {
    return Links.operators(employer.employer().number());
  }
}
