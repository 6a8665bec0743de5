package org.gongji.persistence.identity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;
import org.jspecify.annotations.Nullable;

/** Users with their grants. */
public final class MyBatisUsers implements Users {

  private final UserMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisUsers(Database database) {
    this.mapper = database.mapper(UserMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(
      String login, String name, Role role, @Nullable String passwordHash, List<Grant> grants) {
    var key = keys.next();
    mapper.insert(new UserRow(key, login, name, role, passwordHash, Standing.ACTIVE));
    grants.forEach(grant -> grant(key, grant));
  }

  @Override
  public List<User> operators(EmployerNumber employer) {
    return mapper.operators(employer).stream().map(row -> row.user(employer)).toList();
  }

  @Override
  public List<User> staff() {
    return mapper.staff().stream().map(row -> row.user(List.of())).toList();
  }

  @Override
  public List<User> lockStaff() {
    return mapper.lockStaff().stream().map(row -> row.user(List.of())).toList();
  }

  @Override
  public void role(long userKey, Role role) {
    var unused = mapper.role(userKey, role);
  }

  @Override
  public void grant(long userKey, Grant grant) {
    var row = GrantRow.of(grant);
    if (mapper.changeGrant(userKey, row) == 0 && mapper.insertGrant(userKey, row) == 0) {
      throw new IllegalArgumentException("No employer has the number " + grant.employer());
    }
  }

  @Override
  public void revoke(long userKey, EmployerNumber employer) {
    var unused = mapper.deleteGrant(userKey, employer);
  }

  @Override
  public void password(long userKey, String hash) {
    var unused = mapper.password(userKey, hash);
  }

  @Override
  public void standing(long userKey, Standing standing) {
    var unused = mapper.standing(userKey, standing);
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
  public boolean hasMainOperator(EmployerNumber employer) {
    return mapper.mainOperators(employer) > 0;
  }

  private User user(UserRow row) {
    return row.user(mapper.grants(row.userId()));
  }
}
