package org.gongji.application.sms;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sms.TextMessages.TextMessage;

/** The latest messages, for the demo, which has no phones. */
public final class ListTexts {

  private static final int MOST = 20;

  private final Transactions transactions;
  private final TextMessages messages;

  /** Put together by the wiring. */
  @Inject
  public ListTexts(Transactions transactions, TextMessages messages) {
    this.transactions = transactions;
    this.messages = messages;
  }

  /** Newest first. */
  public List<TextMessage> handle() {
    return transactions.read(() -> messages.latest(MOST));
  }
}
