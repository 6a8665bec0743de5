package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.memory.Tables.Failure;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.EmployerNumber;

/** Users in memory. */
public final class InMemoryUsers implements Users {

  private final InMemoryTransactions database;

  InMemoryUsers(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(
      String login, String name, Role role, String passwordHash, List<EmployerNumber> employers) {
    var grants =
        employers.stream().sorted(Comparator.comparing(EmployerNumber::text)).toList();
    var user = new User(database.nextKey(), login, name, role, grants);
    if (database.tables().users.putIfAbsent(login, new Secret(user, passwordHash)) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + login));
    }
  }

  @Override
  public Optional<Secret> find(String login) {
    return Optional.ofNullable(database.tables().users.get(login));
  }

  @Override
  public Optional<User> find(long key) {
    return database.tables().users.values().stream()
        .map(Secret::user)
        .filter(user -> user.key() == key)
        .findFirst();
  }

  @Override
  public void failed(String login, Instant at) {
    database.tables().failures.add(new Failure(login, at));
  }

  @Override
  public int failures(String login, Instant since) {
    return (int) database.tables().failures.stream()
        .filter(failure -> failure.login().equals(login))
        .filter(failure -> !failure.at().isBefore(since))
        .count();
  }

  @Override
  public void succeeded(String login) {
    database.tables().failures.removeIf(failure -> failure.login().equals(login));
  }

  @Override
  public void forgetFailures(Instant failedBefore) {
    database.tables().failures.removeIf(failure -> failure.at().isBefore(failedBefore));
  }
}
