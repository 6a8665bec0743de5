package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.sms.TextMessages;

/** Text messages in memory. */
public final class InMemoryTextMessages implements TextMessages {

  private final InMemoryTransactions database;

  InMemoryTextMessages(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(TextMessage message) {
    database.tables().texts.put(message.id(), message);
  }

  @Override
  public Optional<TextMessage> find(UUID id) {
    return Optional.ofNullable(database.tables().texts.get(id));
  }

  @Override
  public void sent(UUID id, Instant at, boolean keepText) {
    find(id)
        .ifPresent(message -> add(new TextMessage(
            id,
            message.number(),
            keepText ? message.text() : "",
            message.writtenAt(),
            message.expiresAt(),
            at)));
  }

  @Override
  public List<TextMessage> latest(int most) {
    return database.tables().texts.values().stream()
        .filter(message -> !message.number().isEmpty())
        .sorted(Comparator.comparing(TextMessage::writtenAt)
            .reversed()
            .thenComparing(message -> message.id().toString()))
        .limit(most)
        .toList();
  }

  @Override
  public void forget(Instant writtenBefore) {
    database
        .tables()
        .texts
        .values()
        .removeIf(message -> message.writtenAt().isBefore(writtenBefore));
  }
}
