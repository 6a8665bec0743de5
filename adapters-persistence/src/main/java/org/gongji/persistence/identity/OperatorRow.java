package org.gongji.persistence.identity;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.domain.identifier.EmployerNumber;

/** An operator with what one employer granted. */
record OperatorRow(
    long userId,
    String login,
    String name,
    Role role,
    Standing standing,
    boolean main,
    String duties) {

  User user(EmployerNumber employer) {
    return new UserRow(userId, login, name, role, null, standing)
        .user(List.of(new GrantRow(employer, main, duties)));
  }
}
