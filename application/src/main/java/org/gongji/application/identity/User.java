package org.gongji.application.identity;

import java.util.List;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Somebody who may sign in.
 *
 * @param key the database's own key
 * @param login 登录账号, unique
 * @param name 姓名
 * @param role what the user is
 * @param standing whether the user may sign in, and whether the password is a first one
 * @param grants what employers let an operator do, in the order of their numbers
 */
public record User(
    long key, String login, String name, Role role, Standing standing, List<Grant> grants) {

  /** Who is signed in may do nothing but change a first password. */
  public boolean owesPassword() {
    return standing == Standing.PASSWORD_DUE;
  }

  /** The employers that granted an operator, in the order of their numbers. */
  public List<EmployerNumber> employers() {
    return grants.stream().map(Grant::employer).toList();
  }

  /** The user as the actor of operations. */
  public Actor actor() {
    return new Actor(login, name, role, Set.copyOf(grants));
  }
}
