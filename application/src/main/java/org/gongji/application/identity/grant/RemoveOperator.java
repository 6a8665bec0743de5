package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 移除经办人: from the next request on, the operator knows nothing of the employer. */
public final class RemoveOperator {

  private static final Operation<String> OPERATION = new Operation<>(
      "remove-operator", Right.MANAGE_OPERATORS, Function.identity(), Function.identity());

  private final Operations operations;
  private final OperatorAccess access;

  /** Who is removed from which employer. */
  public record Command(EmployerNumber employer, String login) {}

  /** Put together by the wiring. */
  @Inject
  public RemoveOperator(Operations operations, OperatorAccess access) {
    this.operations = operations;
    this.access = access;
  }

  /** Removes the operator, and answers the login. */
  public Decision<String> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.change(
            request.actor(),
            command.employer(),
            present -> OperatorAccess.find(present, command.login())
                .then(operator -> OperatorAccess.replaceable(present, operator))
                .map(operator -> access.revoke(operator.login(), command.employer()))));
  }
}
