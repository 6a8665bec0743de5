package org.gongji.application.identity.staff;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.gongji.application.actor.Right;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** 变更角色: gives somebody at the centre another post; the sessions under the old one end. */
public final class ChangeRole {

  private static final Operation<String> OPERATION =
      new Operation<>("change-role", Right.MANAGE_USERS, Function.identity(), Function.identity());

  private final Operations operations;
  private final StaffAccess access;
  private final Users users;

  /** Whose role becomes which. */
  public record Command(String login, Role role) {}

  /** Put together by the wiring. */
  @Inject
  public ChangeRole(Operations operations, StaffAccess access, Users users) {
    this.operations = operations;
    this.access = access;
    this.users = users;
  }

  /** Changes it, and answers the login. */
  public Decision<String> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.login(),
        () -> access.change(
            request.actor(),
            command.login(),
            (staff, user) -> post(command)
                .then(role -> StaffAccess.replaceable(staff, user).map(replaceable -> {
                  users.role(user.key(), role);
                  return access.out(user);
                }))));
  }

  private static Decision<Role> post(Command command) {
    return command.role().isStaff()
        ? Decision.accept(command.role())
        : Decision.reject(
            StaffCode.STAFF_ROLE_UNKNOWN.of(Figure.of(command.role().chineseName())));
  }
}
