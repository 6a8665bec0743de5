package org.gongji.application.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongji.application.identity.federated.FederatedIdentities;
import org.gongji.application.memory.Tables.IdentityKey;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;

/** Identities of providers, in memory. */
public final class InMemoryFederatedIdentities implements FederatedIdentities {

  private final InMemoryTransactions database;

  InMemoryFederatedIdentities(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Optional<Long> userOf(String issuer, String subject) {
    return Optional.ofNullable(database.tables().identities.get(new IdentityKey(issuer, subject)));
  }

  @Override
  public void bind(String issuer, String subject, long userKey, Instant at) {
    var key = new IdentityKey(issuer, subject);
    if (database.tables().identities.putIfAbsent(key, userKey) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Bound: " + key));
    }
  }

  @Override
  public void claimed(long userKey, List<CreditCode> creditCodes, Instant at) {
    database.tables().claimedCodes.put(userKey, List.copyOf(creditCodes));
  }

  @Override
  public List<CreditCode> claims(long userKey) {
    return database.tables().claimedCodes.getOrDefault(userKey, List.of());
  }

  @Override
  public List<EmployerNumber> employers(CreditCode creditCode) {
    return database.tables().employers.values().stream()
        .filter(row -> row.opening().creditCode().equals(creditCode.text()))
        .map(row -> row.opening().number())
        .toList();
  }

  @Override
  public List<EmployerNumber> grants(long userKey) {
    return of(userKey).stream().map(EmployerNumber::new).toList();
  }

  @Override
  public void granted(long userKey, EmployerNumber employer) {
    of(userKey).add(employer.text());
  }

  @Override
  public void withdrawn(long userKey, EmployerNumber employer) {
    of(userKey).remove(employer.text());
  }

  private SortedSet<String> of(long userKey) {
    return database.tables().claimedGrants.computeIfAbsent(userKey, key -> new TreeSet<>());
  }
}
