package org.gongji.application.memory;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongji.application.filing.sheet.Imports;

/** Background imports in memory. */
public final class InMemoryImports implements Imports {

  private final InMemoryTransactions database;

  InMemoryImports(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void enter(long filingKey, UUID id, Order order) {
    var opening = filing(filingKey).opening();
    var employer = database.tables().employer(opening.employerKey()).opening().number();
    keep(new Import(
        id,
        filingKey,
        opening.serial(),
        employer,
        opening.kind(),
        order,
        State.WAITING,
        0,
        0,
        0,
        Outcome.NONE));
  }

  @Override
  public Optional<Import> of(long filingKey) {
    return Optional.ofNullable(database.tables().imports.get(filingKey));
  }

  @Override
  public Optional<Import> lock(UUID id) {
    return database.tables().imports.values().stream()
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  @Override
  public void begin(UUID id) {
    var unused =
        change(id, each -> moved(each, State.UNDER_WAY, 0, each.attempts() + 1, 0, Outcome.NONE));
  }

  @Override
  public boolean read(UUID id, int rows) {
    return change(
        id,
        each -> moved(each, each.state(), rows, each.attempts(), each.revision(), each.outcome()));
  }

  @Override
  public void over(UUID id, State state, Outcome outcome) {
    var unused = change(
        id,
        each -> moved(
            each,
            state,
            each.read(),
            each.attempts(),
            filing(each.filingKey()).revision(),
            outcome));
  }

  private boolean change(UUID id, UnaryOperator<Import> change) {
    var running = lock(id).filter(each -> !each.state().isOver());
    running.map(change).ifPresent(this::keep);
    return running.isPresent();
  }

  private FilingRow filing(long key) {
    return Objects.requireNonNull(database.tables().filings.get(key));
  }

  private void keep(Import each) {
    database.tables().imports.put(each.filingKey(), each);
  }

  private static Import moved(
      Import each, State state, int read, int attempts, int revision, Outcome outcome) {
    return new Import(
        each.id(),
        each.filingKey(),
        each.filing(),
        each.employer(),
        each.kind(),
        each.order(),
        state,
        read,
        attempts,
        revision,
        outcome);
  }
}
