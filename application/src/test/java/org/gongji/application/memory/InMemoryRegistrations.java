package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;

/** Registrations in memory. */
public final class InMemoryRegistrations implements Registrations {

  private final InMemoryTransactions database;

  InMemoryRegistrations(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(Registration registration) {
    if (ofCreditCode(registration.organisation().creditCode()).isPresent()
        || database.tables().registrations.putIfAbsent(registration.userKey(), registration)
            != null) {
      throw new Transactions.Conflict(new IllegalStateException("Registered before"));
    }
  }

  @Override
  public Optional<Registration> ofCreditCode(CreditCode creditCode) {
    return all().stream()
        .filter(registration -> registration.organisation().creditCode().equals(creditCode))
        .findFirst();
  }

  @Override
  public Optional<Registration> of(long userKey) {
    return Optional.ofNullable(database.tables().registrations.get(userKey));
  }

  @Override
  public List<Registration> ofMobile(MobileNumber mobile) {
    return all().stream()
        .filter(registration -> registration.operator().mobile().equals(mobile))
        .sorted(Comparator.comparing(Registration::login))
        .toList();
  }

  @Override
  public List<Registration> waiting(int most) {
    return all().stream()
        .filter(registration -> registration.boundAt() == null)
        .sorted(
            Comparator.comparing(Registration::registeredAt).thenComparing(Registration::userKey))
        .limit(most)
        .toList();
  }

  @Override
  public void bound(long userKey, Instant at) {
    of(userKey)
        .filter(found -> found.boundAt() == null)
        .ifPresent(found -> database
            .tables()
            .registrations
            .put(
                userKey,
                new Registration(
                    userKey,
                    found.login(),
                    found.organisation(),
                    found.legal(),
                    found.operator(),
                    found.registeredAt(),
                    at)));
  }

  private List<Registration> all() {
    return List.copyOf(database.tables().registrations.values());
  }
}
