package org.gongji.web.identity.operators;

import org.gongji.application.identity.grant.Operator;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * One operator of an employer.
 *
 * @param title the page's title
 * @param employer the employer
 * @param operator the operator
 * @param form the form for other duties
 */
public record OperatorView(String title, Summary employer, Operator operator, Form form)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.OPERATORS;
  }

  /** Where the operators are. */
  public String all() {
    return Links.operators(employer.employer().number());
  }

  /** Where this one is. */
  public String path() {
    return Links.operator(employer.employer().number(), operator.login());
  }
}
