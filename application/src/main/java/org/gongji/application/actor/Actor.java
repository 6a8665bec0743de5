package org.gongji.application.actor;

import java.util.Optional;
import java.util.Set;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Who performs an operation.
 *
 * @param login the user's unique login name
 * @param name 姓名
 * @param role what the user is
 * @param grants what employers let an operator do for them, at most one each
 */
public record Actor(String login, String name, Role role, Set<Grant> grants) {

  /** The hall itself. */
  public static final Actor SYSTEM =
      new Actor("system", Role.SYSTEM.chineseName(), Role.SYSTEM, Set.of());

  /** Where the actor files: an operator in the hall, anybody else at the counter. */
  public Channel channel() {
    return role.needsGrant() ? Channel.WEB_HALL : Channel.COUNTER;
  }

  /** Whether the actor may know of an employer at all. */
  public boolean mayActFor(EmployerNumber employer) {
    return !role.needsGrant() || grant(employer).isPresent();
  }

  /** Whether role and grant give a right over an employer. */
  public boolean may(Right right, EmployerNumber employer) {
    return role.may(right)
        && (!role.needsGrant()
            || grant(employer).filter(grant -> grant.gives(right)).isPresent());
  }

  /** What an employer lets the actor do. */
  public Optional<Grant> grant(EmployerNumber employer) {
    return grants.stream().filter(grant -> grant.employer().equals(employer)).findAny();
  }
}
