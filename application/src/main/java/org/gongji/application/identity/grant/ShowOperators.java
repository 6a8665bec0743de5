package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 经办人列表: who acts for an employer, the main operators first. */
public final class ShowOperators {

  private final Operations operations;
  private final OperatorAccess access;

  /** Put together by the wiring. */
  @Inject
  public ShowOperators(Operations operations, OperatorAccess access) {
    this.operations = operations;
    this.access = access;
  }

  /** Lists them. */
  public Decision<List<Operator>> handle(Actor actor, EmployerNumber number) {
    return operations.see(Right.MANAGE_OPERATORS, actor, number, () -> access.see(number));
  }

  /** One of them, or {@code OPERATOR_GONE}. */
  public Decision<Operator> one(Actor actor, EmployerNumber number, String login) {
    return handle(actor, number).then(operators -> OperatorAccess.find(operators, login));
  }
}
