package org.gongji.application.identity.grant;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;

/** The way to an employer's operators: to look at, or to change with the employer's row locked. */
public final class OperatorAccess {

  private final Employers employers;
  private final Users users;

  /** Put together by the wiring. */
  @Inject
  public OperatorAccess(Employers employers, Users users) {
    this.employers = employers;
    this.users = users;
  }

  /** The operators, the main ones first, then by login. */
  Decision<List<Operator>> see(EmployerNumber number) {
    return employers.seek(number).map(employer -> operators(number));
  }

  /**
   * The operators, read once nobody else can change them; whoever was a main operator when the
   * request began, and is none any more, is refused here.
   */
  <T> Decision<T> change(
      Actor actor, EmployerNumber number, Function<List<Operator>, Decision<T>> work) {
    return employers
        .seize(number)
        .then(employer -> stillMay(actor, number))
        .then(present -> work.apply(operators(number)));
  }

  /** One of the operators. */
  static Decision<Operator> find(List<Operator> operators, String login) {
    return operators.stream()
        .filter(operator -> operator.login().equals(login))
        .findAny()
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(GrantCode.OPERATOR_GONE.of(Figure.of(login))));
  }

  /** An operator whom the employer can do without as a main one. */
  static Decision<Operator> replaceable(List<Operator> operators, Operator operator) {
    var others = operators.stream()
        .filter(other -> other.grant().main() && !other.login().equals(operator.login()))
        .count();
    return operator.grant().main() && others == 0
        ? Decision.reject(GrantCode.LAST_MAIN_OPERATOR.of(Figure.of(operator.login())))
        : Decision.accept(operator);
  }

  /** Grants an operator what stands here in place of what was granted. */
  String grant(String login, Grant grant) {
    users.grant(key(login), grant);
    return login;
  }

  /** Takes the operator's grant back. */
  String revoke(String login, EmployerNumber employer) {
    users.revoke(key(login), employer);
    return login;
  }

  private List<Operator> operators(EmployerNumber number) {
    return users.operators(number).stream()
        .map(user -> Operator.of(user, number))
        .toList();
  }

  private Decision<Actor> stillMay(Actor actor, EmployerNumber number) {
    return !actor.role().needsGrant()
            || users
                .find(actor.login())
                .map(secret -> secret.user().actor())
                .filter(present -> present.may(Right.MANAGE_OPERATORS, number))
                .isPresent()
        ? Decision.accept(actor)
        : Decision.reject(OperationCode.NOT_GRANTED.of(Figure.of(number.text())));
  }

  private long key(String login) {
    return users.find(login).map(Users.Secret::user).map(User::key).orElseThrow();
  }
}
