package org.gongji.persistence.identity;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.domain.identifier.EmployerNumber;

/** A user in its row. */
record UserRow(long userId, String login, String name, Role role, String passwordHash) {

  User user(List<EmployerNumber> employers) {
    return new User(userId, login, name, role, employers);
  }

  /** A hash is not for logs. */
  @Override
  public String toString() {
    return "UserRow[" + login + "]";
  }
}
