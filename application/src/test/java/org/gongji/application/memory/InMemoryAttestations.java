package org.gongji.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attestations;
import org.gongji.application.memory.Tables.AttestationRow;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.BusinessSerial;

/** Attestations in memory. */
public final class InMemoryAttestations implements Attestations {

  private final InMemoryTransactions database;

  InMemoryAttestations(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(long employerKey, Attestation attestation, Signed signed) {
    var row = new AttestationRow(employerKey, attestation, signed);
    if (database.tables().attestations.putIfAbsent(attestation.serial().text(), row) != null) {
      throw new Transactions.Conflict(
          new IllegalStateException("Issued before: " + attestation.serial()));
    }
  }

  @Override
  public Optional<Attestation> find(BusinessSerial serial) {
    return Optional.ofNullable(database.tables().attestations.get(serial.text()))
        .map(AttestationRow::attestation);
  }

  @Override
  public Optional<byte[]> pdf(long employerKey, BusinessSerial serial) {
    return rows()
        .filter(row -> row.employerKey() == employerKey)
        .filter(row -> row.attestation().serial().equals(serial))
        .map(row -> row.signed().pdf())
        .findFirst();
  }

  @Override
  public Optional<Attestation> ofFile(String sha256) {
    return rows()
        .filter(row -> row.signed().sha256().equals(sha256))
        .map(AttestationRow::attestation)
        .findFirst();
  }

  @Override
  public boolean knows(Collection<String> certificates) {
    return rows().anyMatch(row -> certificates.contains(row.signed().certificate()));
  }

  @Override
  public Page<Attestation> list(long employerKey, Page.Wanted wanted) {
    var newestFirst = rows()
        .filter(row -> row.employerKey() == employerKey)
        .map(AttestationRow::attestation)
        .sorted(Comparator.comparing(Attestation::issuedAt)
            .thenComparing(attestation -> attestation.serial().text())
            .reversed())
        .toList();
    return Paging.of(newestFirst, wanted);
  }

  private Stream<AttestationRow> rows() {
    return database.tables().attestations.values().stream();
  }
}
