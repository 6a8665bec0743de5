package org.gongji.application.memory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.operation.Transactions;

/** Which evidence belongs to which filing, in memory. */
public final class InMemoryEvidenceFiles implements EvidenceFiles {

  private final InMemoryTransactions database;

  InMemoryEvidenceFiles(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(Evidence evidence) {
    var files = database.tables().evidence;
    if (files.stream().anyMatch(file -> file.id().equals(evidence.id()))) {
      throw new Transactions.Conflict(new IllegalStateException("Added before: " + evidence));
    }
    files.add(evidence);
  }

  @Override
  public List<Evidence> of(long filingKey) {
    return database.tables().evidence.stream()
        .filter(file -> file.filingKey() == filingKey)
        .toList();
  }

  @Override
  public Optional<Evidence> find(long filingKey, UUID id) {
    return of(filingKey).stream().filter(file -> file.id().equals(id)).findFirst();
  }

  @Override
  public boolean remove(long filingKey, UUID id) {
    return database
        .tables()
        .evidence
        .removeIf(file -> file.filingKey() == filingKey && file.id().equals(id));
  }

  @Override
  public Set<String> inUse(Collection<String> checksums) {
    var asked = Set.copyOf(checksums);
    return database.tables().evidence.stream()
        .map(Evidence::sha256)
        .filter(asked::contains)
        .collect(Collectors.toSet());
  }
}
