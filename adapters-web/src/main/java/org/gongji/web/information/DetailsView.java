package org.gongji.web.information;

import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 单位信息变更, or 缴存人信息变更 of one person.
 *
 * @param title the page's title
 * @param employer the employer
 * @param menu which entry of the menu the page belongs to
 * @param path where the form is sent to
 * @param history where the changes are listed
 * @param revision the revision that is looked at
 * @param boxes what is kept, in the manual's order
 * @param form what is typed
 * @param notice what was just done, empty for nothing
 */
public record DetailsView(
    String title,
    Summary employer,
    Menu menu,
    String path,
    String history,
    int revision,
    List<ItemBox> boxes,
    Form form,
    String notice)
    implements OfEmployer {

  /** Whether there is anything that the visitor may change. */
  public boolean changeable() {
    return boxes.stream().anyMatch(ItemBox::changeable);
  }
}
