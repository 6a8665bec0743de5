package org.gongji.web.information;

import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 缴存人信息变更, before a person is chosen.
 *
 * @param title the page's title
 * @param employer the employer
 * @param form who is looked for
 */
public record ChoiceView(String title, Summary employer, Form form) implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.CONTRIBUTOR_CHANGE;
  }
}
