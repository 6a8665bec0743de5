package org.gongji.web.identity.door;

import io.javalin.http.Context;
import java.util.List;
import org.gongji.application.sms.ListTexts;
import org.gongji.web.operation.Answer;

/** 帮助手册 and what else is only to be read; in a demo also the messages that no phone gets. */
public final class HelpPages {

  private final ListTexts texts;
  private final DoorWords words;

  /** Helps in one language. */
  public HelpPages(ListTexts texts, DoorWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** 帮助手册. */
  public Answer help(Context ctx) {
    return page("identity/help", words.helpTitle());
  }

  /** 注册协议. */
  public Answer agreement(Context ctx) {
    return page("identity/agreement", words.agreementTitle());
  }

  /** 密码已重置. */
  public Answer recovered(Context ctx) {
    return page("identity/recovered", words.recoveredTitle());
  }

  /** 经办人与法人手机号均无法联系. */
  public Answer lost(Context ctx) {
    return page("identity/lost", words.lostTitle());
  }

  /** The latest messages, in a demo only. */
  public Answer messages(Context ctx) {
    return Answer.page(
        "identity/messages", new TextView(words.textsTitle(), words, texts.handle()));
  }

  private Answer page(String template, String title) {
    return Answer.page(template, new TextView(title, words, List.of()));
  }
}
