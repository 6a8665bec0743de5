package org.gongji.application.identity.binding;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;

/** 确认绑定: a clerk who has seen the papers binds a registered user to one employer. */
public final class ConfirmBinding {

  private static final Operation<Integer> OPERATION =
      new Operation<>("confirm-binding", Right.CHANGE_EMPLOYER, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final Registrations registrations;
  private final Employers employers;
  private final Users users;
  private final BindEmployers bind;

  /** Who is bound to which employer. */
  public record Command(String login, EmployerNumber employer) {}

  /** Put together by the wiring. */
  @Inject
  public ConfirmBinding(
      Operations operations,
      Registrations registrations,
      Employers employers,
      Users users,
      BindEmployers bind) {
    this.operations = operations;
    this.registrations = registrations;
    this.employers = employers;
    this.users = users;
    this.bind = bind;
  }

  /**
   * Binds the user; once is enough.
   *
   * @return to how many employers; {@code NOT_FOUND}, or {@code NO_EMPLOYER_OF_CREDIT_CODE} where
   *     the employer's credit code is another than the one registered
   */
  public Decision<Integer> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers
            .seek(command.employer())
            .then(employer -> registered(command.login())
                .then(registration -> bound(request, employer, registration))));
  }

  private Decision<Registration> registered(String login) {
    return users
        .find(login)
        .flatMap(secret -> registrations.of(secret.user().key()))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(login))));
  }

  private Decision<Integer> bound(
      Request<Command> request, Employer employer, Registration registration) {
    var code = registration.organisation().creditCode();
    return employer.creditCode().equals(code.text())
        ? Decision.accept(
            bind.bind(registration, List.of(employer), request.actor().login()))
        : Decision.reject(BindingCode.NO_EMPLOYER_OF_CREDIT_CODE.of(Figure.of(code.text())));
  }
}
