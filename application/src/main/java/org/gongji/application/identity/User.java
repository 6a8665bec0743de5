package org.gongji.application.identity;

import java.util.List;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Somebody who may sign in.
 *
 * @param key the database's own key
 * @param login 登录账号, unique
 * @param name 姓名
 * @param role what the user is
 * @param employers the employers that granted an operator, in the order of their numbers
 */
public record User(long key, String login, String name, Role role, List<EmployerNumber> employers) {

  /** The user as the actor of operations. */
  public Actor actor() {
    return new Actor(login, name, role, Set.copyOf(employers));
  }
}
