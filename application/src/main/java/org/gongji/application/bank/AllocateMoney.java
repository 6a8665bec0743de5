package org.gongji.application.bank;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.AllocationPlan;
import org.gongji.domain.ledger.Payable;

/** R10, 分配入账: allocates whatever an employer's unallocated amount covers, in full or not at all. */
public final class AllocateMoney {

  private static final Operation<Allocated> OPERATION =
      new Operation<>("allocate", Right.ALLOCATE, Allocated::text, Allocated::of);

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final Deposits deposits;
  private final LedgerBook ledger;
  private final Messages messages;
  private final BusinessCalendar calendar;

  /** Whose money. */
  public record Command(EmployerNumber employer) {}

  /** What was allocated, possibly nothing. */
  public record Allocated(List<BusinessSerial> serials) {

    private String text() {
      return serials.stream().map(BusinessSerial::text).collect(Collectors.joining(" "));
    }

    private static Allocated of(String text) {
      return new Allocated(
          text.isEmpty()
              ? List.of()
              : Stream.of(text.split(" ")).map(BusinessSerial::new).toList());
    }
  }

  /** Put together by the wiring. */
  @Inject
  public AllocateMoney(
      Operations operations,
      Employers employers,
      Assessments assessments,
      Deposits deposits,
      LedgerBook ledger,
      Messages messages,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.deposits = deposits;
    this.ledger = ledger;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Allocates; asked again without new money or new assessments, it allocates nothing more. */
  public Decision<Allocated> handle(Request<Command> request) {
    var number = request.command().employer();
    return operations.perform(
        OPERATION, request, number, () -> employers.seize(number).map(this::allocate));
  }

  private Allocated allocate(Employer employer) {
    var waiting = assessments.unallocated(employer.key()).stream()
        .collect(Collectors.toMap(
            Assessment::serial, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    var payables = waiting.values().stream()
        .filter(assessment -> assessment.due().isPositive())
        .map(assessment ->
            new Payable(assessment.serial(), Payable.Queue.ASSESSMENT, assessment.due()))
        .toList();
    var plan = AllocationPlan.of(employer.unallocated(), payables, deposits.quoted(employer.key()));
    var paid = plan.paid().stream().map(Payable::serial).toList();
    paid.stream().map(waiting::get).forEach(assessment -> pay(employer, assessment));
    return new Allocated(paid);
  }

  private void pay(Employer employer, Assessment assessment) {
    var now = calendar.now();
    var today = calendar.today();
    ledger.allocate(
        new Source(SourceKind.ASSESSMENT, assessment.key(), assessment.serial(), employer.key()),
        assessment,
        new Dates(today, today, now));
    assessments.allocated(assessment, now);
    employers.paidThrough(employer.key(), assessment.to());
    messages.add(MessageKind.ALLOCATED.message(employer, assessment.from(), assessment.to(), now));
  }
}
