package org.gongji.application.contributor;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;

/** 缴存人信息变更, 查看: everything that is kept of one of an employer's contributors. */
public final class ShowPersonDetails {

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final PersonDetails details;

  /** The person's account, and what is kept of the person. */
  public record Shown(Account account, PersonDetails.Kept kept) {}

  /** Put together by the wiring. */
  @Inject
  public ShowPersonDetails(
      Operations operations,
      Employers employers,
      Contributors contributors,
      PersonDetails details) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.details = details;
  }

  /** Shows it; an account that does not stand with the employer is {@code NOT_FOUND}. */
  public Decision<Shown> handle(Actor actor, EmployerNumber employer, AccountNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        employer,
        () -> employers
            .seek(employer)
            .then(found -> own(contributors, found.key(), number))
            .map(
                account -> new Shown(account, details.of(List.of(account.key())).get(0))));
  }

  /** An employer's account by its number, or {@code NOT_FOUND}. */
  static Decision<Account> own(Contributors contributors, long employerKey, AccountNumber number) {
    return contributors.accounts(List.of(number)).values().stream()
        .filter(account -> account.employerKey() == employerKey)
        .findFirst()
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(number.text()))));
  }
}
