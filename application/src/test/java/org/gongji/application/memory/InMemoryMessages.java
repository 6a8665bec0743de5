package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.Page;

/** Messages in memory. */
public final class InMemoryMessages implements Messages {

  private final InMemoryTransactions database;

  InMemoryMessages(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(Message message) {
    database.tables().messages.add(message);
  }

  @Override
  public Page<Message> list(long employerKey, Page.Wanted wanted) {
    var newestFirst = new ArrayList<>(database.tables().messages);
    newestFirst.removeIf(message -> message.employerKey() != employerKey);
    Collections.reverse(newestFirst);
    newestFirst.sort(Comparator.comparing(Message::sentAt).reversed());
    return Paging.of(newestFirst, wanted);
  }
}
