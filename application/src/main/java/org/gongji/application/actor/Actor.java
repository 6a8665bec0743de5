package org.gongji.application.actor;

import java.util.Set;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Who performs an operation.
 *
 * @param login the user's unique login name
 * @param name 姓名
 * @param role what the user is
 * @param employers the employers that granted an operator to act for them
 */
public record Actor(String login, String name, Role role, Set<EmployerNumber> employers) {

  /** The hall itself. */
  public static final Actor SYSTEM =
      new Actor("system", Role.SYSTEM.chineseName(), Role.SYSTEM, Set.of());

  /** Where the actor files: an operator in the hall, anybody else at the counter. */
  public Channel channel() {
    return role.needsGrant() ? Channel.WEB_HALL : Channel.COUNTER;
  }

  /** Whether the actor may act for an employer at all. */
  public boolean mayActFor(EmployerNumber employer) {
    return !role.needsGrant() || employers.contains(employer);
  }
}
