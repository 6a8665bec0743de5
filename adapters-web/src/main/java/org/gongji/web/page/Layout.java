package org.gongji.web.page;

import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param words the language of the page
 * @param title the page's title
 * @param visitor who is signed in, null for nobody
 * @param employer the employer the page is about, null for none
 * @param formToken the token that every form carries
 */
public record Layout(
    Words words,
    String title,
    @Nullable Visitor visitor,
    @Nullable OfEmployer employer,
    String formToken) {

  /** Whether the visitor has a right, on a page about an employer that over this employer. */
  public boolean may(Right right) {
    if (visitor == null || employer == null) {
      return visitor != null && visitor.user().role().may(right);
    }
    return visitor.actor().may(right, employer.employer().employer().number());
  }

  /** Whether a login is the visitor's own. */
  public boolean isVisitor(String login) {
    return visitor != null && visitor.user().login().equals(login);
  }

  /** Whether the visitor may do nothing yet but change a first password. */
  public boolean owesPassword() {
    return visitor != null && visitor.user().owesPassword();
  }

  /** The employers to switch between, empty where there is nothing to choose. */
  public List<EmployerNumber> choices() {
    return visitor == null
            || visitor.user().owesPassword()
            || visitor.user().employers().size() < 2
        ? List.of()
        : visitor.user().employers();
  }
}
