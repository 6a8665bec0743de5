package org.gongji.web.identity.staff;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * One user of the centre.
 *
 * @param title the page's title
 * @param member the user
 * @param form the form for another role
 */
public record MemberView(String title, User member, Form form) implements View {

  /** The posts to choose from. */
  public List<Role> roles() {
    return StaffFields.roles();
  }

  /** Where the user is. */
  public String path() {
    return StaffPages.PATH + "/" + member.login();
  }
}
