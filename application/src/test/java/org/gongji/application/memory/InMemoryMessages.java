package org.gongji.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.UUID;
import org.gongji.application.memory.Tables.MarkKey;
import org.gongji.application.memory.Tables.MessageRow;
import org.gongji.application.memory.Tables.ReadingRow;
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
    database.tables().messages.add(new MessageRow(UUID.randomUUID(), message));
  }

  @Override
  public Page<Received> list(Search search, Page.Wanted wanted) {
    var newestFirst = new ArrayList<>(database.tables().messages);
    newestFirst.removeIf(row -> row.message().employerKey() != search.employerKey());
    newestFirst.removeIf(row -> search.unreadOnly() && isRead(row, search.reader()));
    Collections.reverse(newestFirst);
    newestFirst.sort(
        Comparator.comparing((MessageRow row) -> row.message().sentAt()).reversed());
    return Paging.of(newestFirst, wanted).map(row -> received(row, search.reader()));
  }

  private Received received(MessageRow row, String reader) {
    var message = row.message();
    return new Received(
        row.id(),
        message.business(),
        message.text(),
        message.source(),
        message.sentAt(),
        isRead(row, reader));
  }

  private boolean isRead(MessageRow row, String reader) {
    var tables = database.tables();
    var mark = tables.marks.get(new MarkKey(row.message().employerKey(), reader));
    return (mark != null && !row.message().sentAt().isAfter(mark))
        || tables.readings.contains(new ReadingRow(reader, row.id()));
  }

  @Override
  public long unread(long employerKey, String reader) {
    return list(new Search(employerKey, reader, true), new Page.Wanted(1, 1)).total();
  }

  @Override
  public boolean read(long employerKey, String reader, UUID id) {
    var tables = database.tables();
    var found = tables.messages.stream()
        .anyMatch(row -> row.id().equals(id) && row.message().employerKey() == employerKey);
    if (found) {
      tables.readings.add(new ReadingRow(reader, id));
    }
    return found;
  }

  @Override
  public void readAll(long employerKey, String reader, Instant settled) {
    var tables = database.tables();
    tables.marks.merge(new MarkKey(employerKey, reader), settled, (a, b) -> a.isAfter(b) ? a : b);
    tables.messages.stream()
        .filter(row -> row.message().employerKey() == employerKey && !isRead(row, reader))
        .forEach(row -> tables.readings.add(new ReadingRow(reader, row.id())));
  }
}
