package org.gongji.application.attestation;

import jakarta.inject.Inject;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 打印单位缴存证明: attests how an employer's account stands. */
public final class IssueEmployerAttestation {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "issue-employer-attestation", Right.ATTEST, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final Issuing issuing;
  private final BusinessCalendar calendar;

  /** Of which employer. */
  public record Command(EmployerNumber employer) {}

  /** Put together by the wiring. */
  @Inject
  public IssueEmployerAttestation(
      Operations operations,
      Employers employers,
      Contributors contributors,
      Issuing issuing,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.issuing = issuing;
    this.calendar = calendar;
  }

  /** Issues an attestation, and answers by which serial it is found. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var number = request.command().employer();
    return operations.perform(
        OPERATION,
        request,
        number,
        () -> employers
            .seize(number)
            .then(employer -> issuing.issue(request.actor(), employer, attested(employer))));
  }

  private Attested attested(Employer employer) {
    var counts = contributors.headcount(employer.key(), calendar.today());
    return new Attested.OfEmployer(
        employer.name(),
        employer.creditCode(),
        employer.openedOn(),
        employer.status(),
        employer.rates(),
        counts.getOrDefault(AccountStatus.NORMAL, 0L),
        counts.getOrDefault(AccountStatus.SEALED, 0L),
        employer.paidThrough(),
        employer.unallocated());
  }
}
