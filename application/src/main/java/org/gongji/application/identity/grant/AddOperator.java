package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Right;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/**
 * 增加经办人: lets a registered operator act for an employer.
 *
 * <p>Login and name must both be known. Whoever knows only one of them learns nothing from the
 * refusal: not whether there is such a login, whose it is, nor for whom else it acts.
 */
public final class AddOperator {

  /** How many operators an employer has at most. */
  public static final int MOST = 50;

  private static final Operation<String> OPERATION = new Operation<>(
      "add-operator", Right.MANAGE_OPERATORS, Function.identity(), Function.identity());

  private final Operations operations;
  private final OperatorAccess access;
  private final Users users;

  /** Who is added, and with what; the grant names the employer. */
  public record Command(String login, String name, Grant grant) {}

  /** Put together by the wiring. */
  @Inject
  public AddOperator(Operations operations, OperatorAccess access, Users users) {
    this.operations = operations;
    this.access = access;
    this.users = users;
  }

  /** Adds the operator, and answers the login. */
  public Decision<String> handle(Request<Command> request) {
    var command = request.command();
    var number = command.grant().employer();
    return operations.perform(
        OPERATION,
        request,
        number,
        () -> access.change(
            request.actor(),
            number,
            present -> newcomer(command)
                .then(user -> unlessThere(present, user))
                .map(user -> access.grant(user.login(), command.grant()))));
  }

  private Decision<User> newcomer(Command command) {
    return users
        .find(command.login())
        .map(Users.Secret::user)
        .filter(user -> user.role() == Role.OPERATOR && user.standing() != Standing.BLOCKED)
        .filter(user -> user.name().equals(command.name()))
        .map(Decision::accept)
        .orElseGet(
            () -> Decision.reject(GrantCode.OPERATOR_UNKNOWN.of(Figure.of(command.login()))));
  }

  private static Decision<User> unlessThere(List<Operator> present, User user) {
    if (OperatorAccess.find(present, user.login()).accepted().isPresent()) {
      return Decision.reject(GrantCode.OPERATOR_THERE.of(Figure.of(user.login())));
    }
    return present.size() < MOST
        ? Decision.accept(user)
        : Decision.reject(
            GrantCode.OPERATORS_TOO_MANY.of(Figure.of(present.size()), Figure.of(MOST)));
  }
}
