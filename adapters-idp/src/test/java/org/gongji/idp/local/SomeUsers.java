package org.gongji.idp.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.domain.identifier.EmployerNumber;

/** Users in memory; each call is atomic. */
final class SomeUsers implements Users {

  private final Map<String, Secret> secrets = new HashMap<>();
  private final List<Failure> failures = new ArrayList<>();

  private record Failure(String login, Instant at) {}

  @Override
  public synchronized void add(
      String login, String name, Role role, String passwordHash, List<EmployerNumber> employers) {
    var user = new User(secrets.size() + 1, login, name, role, employers);
    secrets.put(login, new Secret(user, passwordHash));
  }

  @Override
  public synchronized Optional<Secret> find(String login) {
    return Optional.ofNullable(secrets.get(login));
  }

  @Override
  public synchronized Optional<User> find(long key) {
    return secrets.values().stream()
        .map(Secret::user)
        .filter(user -> user.key() == key)
        .findAny();
  }

  @Override
  public synchronized void failed(String login, Instant at) {
    failures.add(new Failure(login, at));
  }

  @Override
  public synchronized int failures(String login, Instant since) {
    return (int) failures.stream()
        .filter(failure -> failure.login().equals(login) && !failure.at().isBefore(since))
        .count();
  }

  @Override
  public synchronized void succeeded(String login) {
    failures.removeIf(failure -> failure.login().equals(login));
  }

  synchronized int allFailures() {
    return failures.size();
  }

  @Override
  public synchronized void forgetFailures(Instant failedBefore) {
    failures.removeIf(failure -> failure.at().isBefore(failedBefore));
  }
}
