package org.gongji.persistence.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Users with their grants; failed sign-ins by login, whether there is such a user or not. */
public final class MyBatisUsers implements Users {

  private static final int LONGEST_LOGIN = 64;

  private final UserMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisUsers(Database database) {
    this.mapper = database.mapper(UserMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(
      String login, String name, Role role, String passwordHash, List<EmployerNumber> employers) {
    var key = keys.next();
    mapper.insert(new UserRow(key, login, name, role, passwordHash));
    for (var employer : employers) {
      if (mapper.grant(key, employer) != 1) {
        throw new IllegalArgumentException("No employer has the number " + employer);
      }
    }
  }

  @Override
  public Optional<Secret> find(String login) {
    return mapper.byLogin(login).map(row -> new Secret(user(row), row.passwordHash()));
  }

  @Override
  public Optional<User> find(long key) {
    return mapper.byKey(key).map(this::user);
  }

  @Override
  public void failed(String login, Instant at) {
    mapper.insertFailure(keys.next(), shortened(login), at);
  }

  @Override
  public int failures(String login, Instant since) {
    return mapper.failures(shortened(login), since);
  }

  @Override
  public void succeeded(String login) {
    var unused = mapper.deleteFailures(shortened(login));
  }

  private User user(UserRow row) {
    return row.user(mapper.employers(row.userId()));
  }

  /** A visitor may type anything as a login; what no login can be is still counted. */
  private static String shortened(String login) {
    return login.substring(0, Math.min(login.length(), LONGEST_LOGIN));
  }

  @Override
  public void forgetFailures(Instant failedBefore) {
    var unused = mapper.deleteFailuresBefore(failedBefore);
  }
}
