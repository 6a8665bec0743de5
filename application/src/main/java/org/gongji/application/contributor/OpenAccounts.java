package org.gongji.application.contributor;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Cause;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.Rulebook;

/** 个人开户: opens contributors' accounts with an employer, all or none. */
public final class OpenAccounts {

  private static final Operation<Integer> OPERATION =
      new Operation<>("open-accounts", Right.OPEN_ACCOUNTS, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final Employers employers;
  private final AccountJournal journal;
  private final Rulebook rulebook;

  /** Whose contributors, and who they are. */
  public record Command(EmployerNumber employer, List<Contributors.Opening> accounts) {}

  /** Put together by the wiring. */
  @Inject
  public OpenAccounts(
      Operations operations, Employers employers, AccountJournal journal, Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.journal = journal;
    this.rulebook = rulebook;
  }

  /** Opens them after checking each by R1, and answers how many they are. */
  public Decision<Integer> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers
            .seize(command.employer())
            .then(employer -> open(new Cause(null, request.actor().login()), employer, command)));
  }

  private Decision<Integer> open(Cause cause, Employer employer, Command command) {
    var rejections = command.accounts().stream()
        .flatMap(account -> violations(employer, account))
        .toList();
    return Precedence.settle(Violations.of(rejections).orAccept(() -> {
      journal.open(cause, employer, command.accounts());
      return command.accounts().size();
    }));
  }

  private Stream<Rejection> violations(Employer employer, Contributors.Opening account) {
    var terms = account.terms();
    var rates = new RateScheme(
        BasisPoints.of(terms.employerRateBp()), BasisPoints.of(terms.personalRateBp()));
    return rulebook
        .monthlyContribution(
            Base.ofYuan(terms.baseYuan()), rates, employer.precision(), terms.effective())
        .rejections()
        .stream()
        .map(rejection -> rejection.at(account.number().text()));
  }
}
