package org.gongji.application.bank;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.gongji.application.actor.Right;
import org.gongji.application.bank.Deposits.Recording;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.application.remittance.Assessments;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** 缴存款登记: a clerk records money that arrived at the bank; another reviews it. */
public final class RecordDeposit {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "record-deposit", Right.RECORD_DEPOSIT, BusinessSerial::text, BusinessSerial::new);

  /** How many characters a bank reference has at most. */
  private static final int LONGEST_REFERENCE = 64;

  private final Operations operations;
  private final Employers employers;
  private final Deposits deposits;
  private final Assessments assessments;
  private final SerialNumbers serials;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * What the bank's receipt says.
   *
   * @param employer 单位账号
   * @param amount 金额
   * @param receivedOn 到账日期
   * @param bankAccount 收款账号, one of the centre's
   * @param bankReference 银行回单号, 1 to 64 characters
   * @param quoted the serial that the payer quoted, null where none
   */
  public record Command(
      EmployerNumber employer,
      Money amount,
      LocalDate receivedOn,
      String bankAccount,
      String bankReference,
      @Nullable BusinessSerial quoted) {}

  /** Put together by the wiring. */
  @Inject
  public RecordDeposit(
      Operations operations,
      Employers employers,
      Deposits deposits,
      Assessments assessments,
      SerialNumbers serials,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.deposits = deposits;
    this.assessments = assessments;
    this.serials = serials;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Records it, and answers the deposit's own serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers.seize(command.employer()).then(employer -> record(request, employer)));
  }

  private Decision<BusinessSerial> record(Request<Command> request, Employer employer) {
    var today = calendar.today();
    var pack = rulebook.pack();
    return pack.on(CentreTerms.PARAMETER, today)
        .then(centre -> pack.on(CollectingAccounts.PARAMETER, today)
            .then(accounts -> check(request.command(), employer, accounts.value(), today))
            .map(command -> {
              var office = centre.value().office();
              var serial = BusinessSerial.of(today, office, serials.next());
              deposits.record(recording(request, employer, serial));
              return serial;
            }));
  }

  private Decision<Command> check(
      Command command, Employer employer, CollectingAccounts accounts, LocalDate today) {
    return Precedence.settle(Violations.of(
            positive(command),
            referenced(command),
            owed(command, employer),
            accounts.has(command.bankAccount())
                ? Optional.empty()
                : Optional.of(
                    DepositCode.COLLECTING_ACCOUNT_UNKNOWN.of(Figure.of(command.bankAccount()))),
            command.receivedOn().isAfter(today)
                ? Optional.of(DepositCode.DEPOSIT_IN_FUTURE.of(
                    Figure.of(command.receivedOn()), Figure.of(today)))
                : Optional.empty(),
            deposits
                .recorded(command.bankAccount(), command.bankReference())
                .map(before -> DepositCode.DEPOSIT_ALREADY_RECORDED.of(
                    Figure.of(command.bankReference()), Figure.of(before.text()))))
        .orAccept(() -> command));
  }

  private static Optional<Rejection> positive(Command command) {
    return command.amount().isPositive()
        ? Optional.empty()
        : Optional.of(LedgerCode.DEPOSIT_NOT_POSITIVE.of(Figure.of(command.amount())));
  }

  private static Optional<Rejection> referenced(Command command) {
    var reference = command.bankReference();
    return reference.isBlank() || reference.length() > LONGEST_REFERENCE
        ? Optional.of(DepositCode.BANK_REFERENCE_MALFORMED.of(
            Figure.of(reference), Figure.of(LONGEST_REFERENCE)))
        : Optional.empty();
  }

  private Optional<Rejection> owed(Command command, Employer employer) {
    var quoted = command.quoted();
    return quoted == null
            || assessments.unallocated(employer.key()).stream()
                .anyMatch(waiting -> waiting.serial().equals(quoted))
        ? Optional.empty()
        : Optional.of(LedgerCode.QUOTED_SERIAL_UNKNOWN.of(
            Figure.of(quoted.text()), Figure.of(employer.number().text())));
  }

  private Recording recording(Request<Command> request, Employer employer, BusinessSerial serial) {
    var command = request.command();
    return new Recording(
        serial,
        employer.key(),
        command.amount(),
        command.receivedOn(),
        command.bankAccount(),
        command.bankReference(),
        command.quoted(),
        request.actor().login(),
        calendar.now());
  }
}
