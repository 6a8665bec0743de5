package org.gongji.idp.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Users in memory; each call is atomic. */
final class SomeUsers implements Users {

  private final Map<String, Secret> secrets = new HashMap<>();

  @Override
  public synchronized void add(
      String login, String name, Role role, @Nullable String passwordHash, List<Grant> grants) {
    var user = new User(secrets.size() + 1, login, name, role, Standing.ACTIVE, grants);
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
  public List<User> operators(EmployerNumber employer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<User> staff() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<User> lockStaff() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void role(long userKey, Role role) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void grant(long userKey, Grant grant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void revoke(long userKey, EmployerNumber employer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void password(long userKey, String hash) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void standing(long userKey, Standing standing) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasMainOperator(EmployerNumber employer) {
    throw new UnsupportedOperationException();
  }
}
