package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.bank.Deposits;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/** Deposits in memory. */
public final class InMemoryDeposits implements Deposits {

  private final InMemoryTransactions database;

  InMemoryDeposits(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void record(Recording recording) {
    if (recorded(recording.bankAccount(), recording.bankReference()).isPresent()) {
      throw new Transactions.Conflict(
          new IllegalStateException("Recorded before: " + recording.bankReference()));
    }
    var employer = database.tables().employer(recording.employerKey()).opening();
    var deposit = new Deposit(
        database.nextKey(),
        recording.serial(),
        employer.number(),
        recording.employerKey(),
        employer.name(),
        recording.amount(),
        recording.receivedOn(),
        recording.bankAccount(),
        recording.bankReference(),
        recording.quoted(),
        recording.recordedBy(),
        recording.recordedAt(),
        null,
        null);
    database.tables().deposits.put(deposit.serial().text(), deposit);
  }

  @Override
  public Optional<BusinessSerial> recorded(String bankAccount, String bankReference) {
    return oldestFirst()
        .filter(deposit -> deposit.bankAccount().equals(bankAccount)
            && deposit.bankReference().equals(bankReference))
        .map(Deposit::serial)
        .findFirst();
  }

  @Override
  public Optional<Deposit> find(BusinessSerial serial) {
    return Optional.ofNullable(database.tables().deposits.get(serial.text()));
  }

  @Override
  public Optional<Deposit> lock(BusinessSerial serial) {
    return find(serial);
  }

  @Override
  public void reviewed(Deposit deposit, String reviewer, Instant at) {
    database
        .tables()
        .deposits
        .put(
            deposit.serial().text(),
            new Deposit(
                deposit.key(),
                deposit.serial(),
                deposit.employer(),
                deposit.employerKey(),
                deposit.employerName(),
                deposit.amount(),
                deposit.receivedOn(),
                deposit.bankAccount(),
                deposit.bankReference(),
                deposit.quoted(),
                deposit.recordedBy(),
                deposit.recordedAt(),
                reviewer,
                at));
  }

  @Override
  public List<Deposit> waiting() {
    return oldestFirst().filter(deposit -> deposit.reviewedBy() == null).toList();
  }

  @Override
  public Tally waitingOf(long employerKey) {
    var waiting = waiting().stream()
        .filter(deposit -> deposit.employerKey() == employerKey)
        .toList();
    return new Tally(
        waiting.size(), waiting.stream().map(Deposit::amount).reduce(Money.ZERO, Money::plus));
  }

  @Override
  public List<Deposit> latest(int most) {
    return database.tables().deposits.values().stream()
        .sorted(Comparator.comparingLong(Deposit::key).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public Set<BusinessSerial> quoted(long employerKey) {
    return oldestFirst()
        .filter(deposit -> deposit.employerKey() == employerKey && deposit.reviewedBy() != null)
        .map(Deposit::quoted)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private Stream<Deposit> oldestFirst() {
    return database.tables().deposits.values().stream()
        .sorted(Comparator.comparingLong(Deposit::key));
  }
}
