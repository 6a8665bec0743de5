package org.gongji.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Right;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.Rulebook;

/** 单位开户: opens an employer with its first contributors, all or nothing. */
public final class OpenEmployer {

  private static final Operation<EmployerNumber> OPERATION = new Operation<>(
      "open-employer", Right.OPEN_ACCOUNTS, EmployerNumber::text, EmployerNumber::new);

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final Rulebook rulebook;

  /**
   * What is opened.
   *
   * @param employer the employer account
   * @param contributors its first contributors, each checked by R1
   */
  public record Command(Employers.Opening employer, List<Contributors.Opening> contributors) {}

  /** Put together by the wiring. */
  @Inject
  public OpenEmployer(
      Operations operations, Employers employers, Contributors contributors, Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.rulebook = rulebook;
  }

  /** Opens it, and answers its number. */
  public Decision<EmployerNumber> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION, request, command.employer().number(), () -> check(command).map(this::open));
  }

  private EmployerNumber open(Command command) {
    var key = employers.open(command.employer());
    contributors.open(key, command.contributors());
    return command.employer().number();
  }

  private Decision<Command> check(Command command) {
    var opening = command.employer();
    var number = opening.number();
    return rulebook
        .pack()
        .on(CentreTerms.PARAMETER, opening.openedOn())
        .then(centre -> Precedence.settle(numbers(number, centre.value())
            .and(Violations.of(contributions(command)))
            .orAccept(() -> command)));
  }

  private Violations numbers(EmployerNumber number, CentreTerms centre) {
    return Violations.of(
        number.text().matches(centre.employerNumbers())
            ? Optional.empty()
            : Optional.of(EmployerCode.EMPLOYER_NUMBER_MALFORMED.of(
                Figure.of(number.text()), Figure.of(centre.employerNumbers()))),
        employers
            .find(number)
            .map(taken ->
                EmployerCode.EMPLOYER_NUMBER_TAKEN.of(Figure.of(taken.number().text()))));
  }

  private List<Rejection> contributions(Command command) {
    var precision = command.employer().precision();
    return command.contributors().stream()
        .flatMap(contributor -> {
          var terms = contributor.terms();
          var rates = new RateScheme(
              BasisPoints.of(terms.employerRateBp()), BasisPoints.of(terms.personalRateBp()));
          return rulebook
              .monthlyContribution(
                  Base.ofYuan(terms.baseYuan()), rates, precision, terms.effective())
              .rejections()
              .stream()
              .map(rejection -> rejection.at(contributor.number().text()));
        })
        .toList();
  }
}
