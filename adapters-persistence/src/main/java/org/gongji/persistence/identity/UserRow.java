package org.gongji.persistence.identity;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.jspecify.annotations.Nullable;

/** A user in its row. */
record UserRow(
    long userId,
    String login,
    String name,
    Role role,
    @Nullable String passwordHash,
    Standing standing) {

  User user(List<GrantRow> grants) {
    return new User(
        userId,
        login,
        name,
        role,
        standing,
        grants.stream().map(GrantRow::grant).toList());
  }

  /** A hash is not for logs. */
  @Override
  public String toString() {
    return "UserRow[" + login + "]";
  }
}
