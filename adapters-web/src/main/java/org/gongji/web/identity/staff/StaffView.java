package org.gongji.web.identity.staff;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 用户管理.
 *
 * @param title the page's title
 * @param staff who works at the centre
 * @param form the form for one more
 * @param notice what was just done, empty for nothing
 * @param pack the policy pack in force, and the city's
 * @param packHash its hash
 */
public record StaffView(
    String title, List<User> staff, Form form, String notice, String pack, String packHash)
    implements View {

  /** The posts to choose from. */
  public List<Role> roles() {
    return StaffFields.roles();
  }
}
