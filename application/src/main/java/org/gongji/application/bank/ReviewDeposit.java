package org.gongji.application.bank;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.actor.Right;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.job.Jobs;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.rulebook.Precedence;

/** 缴存款复核: a second pair of eyes; the money becomes the employer's unallocated amount. */
public final class ReviewDeposit {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "review-deposit", Right.REVIEW_DEPOSIT, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Employers employers;
  private final Deposits deposits;
  private final LedgerBook ledger;
  private final Messages messages;
  private final Jobs jobs;
  private final BusinessCalendar calendar;

  /** Which deposit of which employer. */
  public record Command(EmployerNumber employer, BusinessSerial deposit) {}

  /** Put together by the wiring. */
  @Inject
  public ReviewDeposit(
      Operations operations,
      Employers employers,
      Deposits deposits,
      LedgerBook ledger,
      Messages messages,
      Jobs jobs,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.deposits = deposits;
    this.ledger = ledger;
    this.messages = messages;
    this.jobs = jobs;
    this.calendar = calendar;
  }

  /** Reviews it, and answers its serial; allocation follows by itself. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers.seize(command.employer()).then(employer -> review(request, employer)));
  }

  private Decision<BusinessSerial> review(Request<Command> request, Employer employer) {
    var serial = request.command().deposit();
    return deposits
        .lock(serial)
        .filter(deposit -> deposit.employerKey() == employer.key())
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text()))))
        .then(deposit -> Precedence.settle(
            Violations.of(unreviewed(deposit), fourEyes(deposit, request.actor().login()))
                .orAccept(() -> take(request, employer, deposit))));
  }

  private BusinessSerial take(Request<Command> request, Employer employer, Deposit deposit) {
    deposits.reviewed(deposit, request.actor().login(), calendar.now());
    ledger.post(
        new LedgerBook.Source(
            LedgerBook.SourceKind.DEPOSIT,
            deposit.key(),
            deposit.serial(),
            employer.key(),
            request.actor().name()),
        Posting.move(
            new LedgerAccount(LedgerAccountKind.BANK, deposit.bankAccount()),
            new LedgerAccount(LedgerAccountKind.UNALLOCATED, employer.number().text()),
            deposit.amount()),
        new LedgerBook.Dates(deposit.receivedOn(), calendar.today(), calendar.now()));
    messages.add(MessageKind.DEPOSIT_REVIEWED.message(employer, calendar.now()));
    jobs.add(Jobs.Kind.ALLOCATE, employer.number().text(), calendar.now());
    return deposit.serial();
  }

  private static Optional<Rejection> unreviewed(Deposit deposit) {
    return deposit.reviewedBy() == null
        ? Optional.empty()
        : Optional.of(
            LedgerCode.DEPOSIT_ALREADY_REVIEWED.of(Figure.of(deposit.serial().text())));
  }

  private static Optional<Rejection> fourEyes(Deposit deposit, String reviewer) {
    return deposit.recordedBy().equals(reviewer)
        ? Optional.of(LedgerCode.REVIEWER_IS_RECORDER.of(
            Figure.of(deposit.serial().text()), Figure.of(reviewer)))
        : Optional.empty();
  }
}
