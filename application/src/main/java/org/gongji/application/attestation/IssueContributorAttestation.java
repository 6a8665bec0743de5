package org.gongji.application.attestation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;

/** 打印个人缴存证明: attests how the account of one of an employer's contributors stands. */
public final class IssueContributorAttestation {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "issue-contributor-attestation", Right.ATTEST, BusinessSerial::text, BusinessSerial::new);

  /** A number finds its account, and besides at most a few whose names hold the same characters. */
  private static final Page.Wanted FOUND = new Page.Wanted(1, 200);

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final PaidMonths paidMonths;
  private final Issuing issuing;
  private final BusinessCalendar calendar;

  /**
   * Of whom.
   *
   * @param employer 单位账号, with which the person stands
   * @param person 个人账号, or a name that nobody else has there
   */
  public record Command(EmployerNumber employer, String person) {

    /** Names of people are not for logs. */
    @Override
    public String toString() {
      return "Command[" + employer + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public IssueContributorAttestation(
      Operations operations,
      Employers employers,
      Contributors contributors,
      PaidMonths paidMonths,
      Issuing issuing,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.paidMonths = paidMonths;
    this.issuing = issuing;
    this.calendar = calendar;
  }

  /** Issues an attestation, and answers by which serial it is found. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers
            .seize(command.employer())
            .then(employer -> person(employer, command.person())
                .then(person ->
                    issuing.issue(request.actor(), employer, attested(employer, person)))));
  }

  /** An account number names one person; a name does, where only one has it. */
  private Decision<Listed> person(Employer employer, String text) {
    var found = contributors
        .list(employer.key(), calendar.today(), new Search(text, null), Sort.BY_NUMBER, FOUND)
        .rows();
    var meant = Stream.<Predicate<Listed>>of(
            person -> person.number().text().equals(text),
            person -> person.name().equals(text))
        .map(is -> found.stream().filter(is).toList())
        .filter(persons -> !persons.isEmpty())
        .findFirst()
        .orElse(List.of());
    return meant.size() == 1
        ? Decision.accept(meant.get(0))
        : Decision.reject(
            HandlingCode.PERSON_NOT_FOUND.of(Figure.of(text), Figure.of(meant.size())));
  }

  private Attested attested(Employer employer, Listed person) {
    var rates = new RateScheme(
        BasisPoints.of(person.employerRateBp()), BasisPoints.of(person.personalRateBp()));
    var parts = MonthlyContribution.of(
        person.baseYuan(), person.employerRateBp(), person.personalRateBp(), employer.precision());
    var paid = paidMonths.of(person.number());
    return new Attested.OfContributor(
        employer.name(),
        person.number(),
        person.name(),
        person.residentIdMasked(),
        person.openedOn(),
        person.status(),
        person.baseYuan(),
        rates,
        parts.employerPart(),
        parts.personalPart(),
        paid.months(),
        paid.first(),
        person.paidThrough(),
        person.balance());
  }
}
