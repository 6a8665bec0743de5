package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.gongji.application.actor.Right;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;

/** 停用: somebody at the centre may not sign in any more, and is out at once on every node. */
public final class BlockStaff {

  private static final Operation<String> OPERATION =
      new Operation<>("block-staff", Right.MANAGE_USERS, Function.identity(), Function.identity());

  private final Operations operations;
  private final StaffAccess access;
  private final Users users;

  /** Who. */
  public record Command(String login) {}

  /** Put together by the wiring. */
  @Inject
  public BlockStaff(Operations operations, StaffAccess access, Users users) {
    this.operations = operations;
    this.access = access;
    this.users = users;
  }

  /** Blocks the user, and answers the login. */
  public Decision<String> handle(Request<Command> request) {
    var login = request.command().login();
    return operations.perform(
        OPERATION,
        request,
        login,
        () -> access.change(
            request.actor(),
            login,
            (staff, user) -> StaffAccess.replaceable(staff, user).map(replaceable -> {
              users.standing(user.key(), Standing.BLOCKED);
              return access.out(user);
            })));
  }
}
