package org.gongji.application.employer;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/** 单位开户: opens an employer account in normal status. */
public final class OpenEmployer {

  private static final Operation<EmployerNumber> OPERATION = new Operation<>(
      "open-employer", Right.OPEN_ACCOUNTS, EmployerNumber::text, EmployerNumber::new);

  private final Operations operations;
  private final Employers employers;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public OpenEmployer(Operations operations, Employers employers, Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.rulebook = rulebook;
  }

  /** Opens it, and answers its number. */
  public Decision<EmployerNumber> handle(Request<Employers.Opening> request) {
    var opening = request.command();
    return operations.perform(
        OPERATION,
        request,
        opening.number(),
        () -> rulebook
            .pack()
            .on(CentreTerms.PARAMETER, opening.openedOn())
            .then(
                centre -> Violations.of(wellFormed(opening, centre.value()), free(opening.number()))
                    .orAccept(() -> open(opening))));
  }

  private EmployerNumber open(Employers.Opening opening) {
    employers.open(opening);
    return opening.number();
  }

  private static Optional<Rejection> wellFormed(Employers.Opening opening, CentreTerms centre) {
    var number = opening.number().text();
    return number.matches(centre.employerNumbers())
        ? Optional.empty()
        : Optional.of(EmployerCode.EMPLOYER_NUMBER_MALFORMED.of(
            Figure.of(number), Figure.of(centre.employerNumbers())));
  }

  private Optional<Rejection> free(EmployerNumber number) {
    return employers
        .find(number)
        .map(taken -> EmployerCode.EMPLOYER_NUMBER_TAKEN.of(Figure.of(number.text())));
  }
}
