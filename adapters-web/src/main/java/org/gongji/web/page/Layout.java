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

  /** Whether the visitor's role has a right. */
  public boolean may(Right right) {
    return visitor != null && visitor.user().role().may(right);
  }

  /** The employers to switch between, empty where there is nothing to choose. */
  public List<EmployerNumber> choices() {
    return visitor == null || visitor.user().employers().size() < 2
        ? List.of()
        : visitor.user().employers();
  }
}
