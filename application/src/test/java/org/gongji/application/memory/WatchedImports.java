package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.gongji.application.filing.sheet.Imports;

/** Imports whose progress is watched, and interfered with. */
public final class WatchedImports implements Imports {

  /** Every progress that was said, in order. */
  public final List<Integer> said = new ArrayList<>();

  private final Imports imports;
  private IntConsumer meanwhile = rows -> {};

  /** Watches others. */
  public WatchedImports(Imports imports) {
    this.imports = imports;
  }

  /** Does something within the transaction in which progress is said. */
  public void meanwhile(IntConsumer work) {
    meanwhile = work;
  }

  @Override
  public void enter(long filingKey, UUID id, Order order) {
    imports.enter(filingKey, id, order);
  }

  @Override
  public Optional<Import> of(long filingKey) {
    return imports.of(filingKey);
  }

  @Override
  public Optional<Import> lock(UUID id) {
    return imports.lock(id);
  }

  @Override
  public void begin(UUID id) {
    imports.begin(id);
  }

  @Override
  public boolean read(UUID id, int rows) {
    said.add(rows);
    meanwhile.accept(rows);
    return imports.read(id, rows);
  }

  @Override
  public void over(UUID id, State state, Outcome outcome) {
    imports.over(id, state, outcome);
  }
}
