package org.gongji.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Users in memory. */
public final class InMemoryUsers implements Users {

  private final InMemoryTransactions database;

  InMemoryUsers(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(
      String login, String name, Role role, @Nullable String passwordHash, List<Grant> grants) {
    var user =
        new User(database.nextKey(), login, name, role, Standing.ACTIVE, inOrder(grants.stream()));
    if (database.tables().users.putIfAbsent(login, new Secret(user, passwordHash)) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + login));
    }
  }

  @Override
  public List<User> operators(EmployerNumber employer) {
    return all()
        .filter(user -> user.employers().contains(employer))
        .map(user -> with(
            user,
            user.grants().stream()
                .filter(grant -> grant.employer().equals(employer))
                .toList()))
        .sorted(Comparator.comparing((User user) -> !user.grants().get(0).main())
            .thenComparing(User::login))
        .toList();
  }

  @Override
  public List<User> staff() {
    return all()
        .filter(user -> user.role().isStaff())
        .sorted(Comparator.comparing(User::login))
        .toList();
  }

  @Override
  public List<User> lockStaff() {
    return staff();
  }

  @Override
  public void role(long userKey, Role role) {
    replace(userKey, secret -> {
      var user = secret.user();
      return new Secret(
          new User(user.key(), user.login(), user.name(), role, user.standing(), user.grants()),
          secret.passwordHash());
    });
  }

  private Stream<User> all() {
    return database.tables().users.values().stream().map(Secret::user);
  }

  private static User with(User user, List<Grant> grants) {
    return new User(user.key(), user.login(), user.name(), user.role(), user.standing(), grants);
  }

  @Override
  public void grant(long userKey, Grant grant) {
    if (!database.tables().employers.containsKey(grant.employer().text())) {
      throw new IllegalArgumentException("No employer has the number " + grant.employer());
    }
    granted(
        userKey,
        grants -> Stream.concat(
            grants.filter(other -> !other.employer().equals(grant.employer())), Stream.of(grant)));
  }

  @Override
  public void revoke(long userKey, EmployerNumber employer) {
    granted(userKey, grants -> grants.filter(grant -> !grant.employer().equals(employer)));
  }

  @Override
  public void password(long userKey, String hash) {
    replace(userKey, secret -> new Secret(secret.user(), hash));
  }

  @Override
  public void standing(long userKey, Standing standing) {
    replace(userKey, secret -> {
      var user = secret.user();
      return new Secret(
          new User(user.key(), user.login(), user.name(), user.role(), standing, user.grants()),
          secret.passwordHash());
    });
  }

  private void granted(long userKey, UnaryOperator<Stream<Grant>> change) {
    replace(userKey, secret -> {
      var user = secret.user();
      var grants = inOrder(change.apply(user.grants().stream()));
      return new Secret(with(user, grants), secret.passwordHash());
    });
  }

  private void replace(long userKey, UnaryOperator<Secret> change) {
    database
        .tables()
        .users
        .replaceAll(
            (login, secret) -> secret.user().key() == userKey ? change.apply(secret) : secret);
  }

  private static List<Grant> inOrder(Stream<Grant> grants) {
    return grants.sorted(Comparator.comparing(grant -> grant.employer().text())).toList();
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
  public boolean hasMainOperator(EmployerNumber employer) {
    return database.tables().users.values().stream()
        .flatMap(secret -> secret.user().grants().stream())
        .anyMatch(grant -> grant.main() && grant.employer().equals(employer));
  }
}
