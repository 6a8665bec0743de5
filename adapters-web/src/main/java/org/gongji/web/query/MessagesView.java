package org.gongji.web.query;

import java.time.Instant;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;
import org.gongji.web.page.Paging;

/** 消息, all of them. */
public record MessagesView(
    String title, Summary employer, Page<Message> messages, Paging paging, Instant now)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.HOME;
  }
}
