package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 移交主经办人: another operator becomes a main one, and whoever hands over keeps all duties. */
public final class HandOver {

  private static final Operation<String> OPERATION = new Operation<>(
      "hand-over", Right.MANAGE_OPERATORS, Function.identity(), Function.identity());

  private final Operations operations;
  private final OperatorAccess access;

  /** To whom. */
  public record Command(EmployerNumber employer, String login) {}

  /** Put together by the wiring. */
  @Inject
  public HandOver(Operations operations, OperatorAccess access) {
    this.operations = operations;
    this.access = access;
  }

  /** Hands over, and answers the new main operator's login; to oneself nothing changes. */
  public Decision<String> handle(Request<Command> request) {
    var command = request.command();
    var number = command.employer();
    var giver = request.actor().login();
    return operations.perform(
        OPERATION,
        request,
        number,
        () -> access.change(
            request.actor(),
            number,
            present -> OperatorAccess.find(present, command.login()).map(taker -> {
              if (OperatorAccess.find(present, giver).accepted().isPresent()) {
                var unused = access.grant(giver, Grant.of(number, Duty.values()));
              }
              return access.grant(taker.login(), Grant.main(number));
            })));
  }
}
