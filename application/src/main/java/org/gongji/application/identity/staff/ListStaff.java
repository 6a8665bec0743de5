package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;

/** 用户列表: who works at the centre, by login. */
public final class ListStaff {

  private final Operations operations;
  private final Users users;

  /** Put together by the wiring. */
  @Inject
  public ListStaff(Operations operations, Users users) {
    this.operations = operations;
    this.users = users;
  }

  /** Lists them, the blocked ones too. */
  public Decision<List<User>> handle(Actor actor) {
    return operations.see(Right.MANAGE_USERS, actor, () -> Decision.accept(users.staff()));
  }
}
