package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;

/** 变更经办权限: gives an operator other duties, or makes them a main one or no longer one. */
public final class ChangeOperator {

  private static final Operation<String> OPERATION = new Operation<>(
      "change-operator", Right.MANAGE_OPERATORS, Function.identity(), Function.identity());

  private final Operations operations;
  private final OperatorAccess access;

  /** Whose grant becomes what; the grant names the employer. */
  public record Command(String login, Grant grant) {}

  /** Put together by the wiring. */
  @Inject
  public ChangeOperator(Operations operations, OperatorAccess access) {
    this.operations = operations;
    this.access = access;
  }

  /** Changes it, and answers the login. */
  public Decision<String> handle(Request<Command> request) {
    var command = request.command();
    var grant = command.grant();
    return operations.perform(
        OPERATION,
        request,
        grant.employer(),
        () -> access.change(
            request.actor(),
            grant.employer(),
            present -> OperatorAccess.find(present, command.login())
                .then(operator -> grant.main()
                    ? Decision.accept(operator)
                    : OperatorAccess.replaceable(present, operator))
                .map(operator -> access.grant(operator.login(), grant))));
  }
}
