package org.gongji.web.query;

import java.time.Instant;
import org.gongji.application.message.ListMessages.Inbox;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Form;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/**
 * 消息, all of them or those that are not read.
 *
 * @param title the page's title
 * @param employer the employer
 * @param inbox a part of its messages
 * @param unreadOnly whether those that were read are left out
 * @param paging where the page is
 * @param form 全部标为已读
 * @param now the instant that messages are dated against
 */
public record MessagesView(
    String title,
    Summary employer,
    Inbox inbox,
    boolean unreadOnly,
    Paging paging,
    Form form,
    Instant now)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.HOME;
  }

  /** Where marking comes back to. */
  public String back() {
    return unreadOnly ? "unread" : "all";
  }
}
