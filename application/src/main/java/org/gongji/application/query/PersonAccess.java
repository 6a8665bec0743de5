package org.gongji.application.query;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;

/** Whose accounts an employer may look at: those that stand or once stood with it. */
public final class PersonAccess {

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;

  /** Put together by the wiring. */
  @Inject
  public PersonAccess(Operations operations, Employers employers, Contributors contributors) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
  }

  /** Reads something of an account by the terms it had there; {@code NOT_FOUND} of any other. */
  <T> Decision<T> see(
      Actor actor,
      EmployerNumber number,
      AccountNumber account,
      BiFunction<Employer, List<Terms>, T> work) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).then(employer -> {
          var terms = contributors.terms(employer.key(), account);
          return terms.isEmpty()
              ? Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(account.text())))
              : Decision.accept(work.apply(employer, terms));
        }));
  }
}
