package org.gongji.application.bank;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.backpay.BackPayments;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.job.Jobs;
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
import org.gongji.application.sealing.CentralMoves;
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
  private final BackPayments backPayments;
  private final CentralMoves moves;
  private final LedgerBook ledger;
  private final Messages messages;
  private final Jobs jobs;
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
      BackPayments backPayments,
      CentralMoves moves,
      LedgerBook ledger,
      Messages messages,
      Jobs jobs,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.deposits = deposits;
    this.backPayments = backPayments;
    this.moves = moves;
    this.ledger = ledger;
    this.messages = messages;
    this.jobs = jobs;
    this.calendar = calendar;
  }

  /** Allocates; asked again without new money or new assessments, it allocates nothing more. */
  public Decision<Allocated> handle(Request<Command> request) {
    var number = request.command().employer();
    return operations.perform(
        OPERATION, request, number, () -> employers.seize(number).map(this::allocate));
  }

  private Allocated allocate(Employer employer) {
    var assessed = assessments.unallocated(employer.key()).stream()
        .filter(assessment -> assessment.due().isPositive())
        .collect(bySerial(Assessment::serial));
    var paidBack = backPayments.waiting(employer.key()).stream()
        .collect(bySerial(BackPayments.Waiting::serial));
    var payables = Stream.concat(
            assessed.values().stream().map(AllocateMoney::payable),
            paidBack.values().stream().map(AllocateMoney::payable))
        .toList();
    var plan = AllocationPlan.of(employer.unallocated(), payables, deposits.quoted(employer.key()));
    var paid = plan.paid().stream().map(Payable::serial).toList();
    for (var serial : paid) {
      Optional.ofNullable(assessed.get(serial)).ifPresent(assessment -> pay(employer, assessment));
      Optional.ofNullable(paidBack.get(serial)).ifPresent(waiting -> pay(employer, waiting));
    }
    if (!moves.waiting(employer.key()).isEmpty()) {
      jobs.add(Jobs.Kind.MOVE_SEALED, employer.number().text(), calendar.now());
    }
    return new Allocated(paid);
  }

  private static <P> Collector<P, ?, Map<BusinessSerial, P>> bySerial(
      Function<P, BusinessSerial> serial) {
    return Collectors.toMap(serial, Function.identity(), (a, b) -> a, LinkedHashMap::new);
  }

  private static Payable payable(Assessment assessment) {
    return new Payable(assessment.serial(), Payable.Queue.ASSESSMENT, assessment.due());
  }

  private static Payable payable(BackPayments.Waiting waiting) {
    return new Payable(waiting.serial(), Payable.Queue.BACK_PAYMENT, waiting.due());
  }

  private void pay(Employer employer, Assessment assessment) {
    var now = calendar.now();
    ledger.allocate(
        new Source(
            SourceKind.ASSESSMENT,
            assessment.key(),
            assessment.serial(),
            employer.key(),
            Actor.SYSTEM.name()),
        assessment,
        today(now));
    assessments.allocated(assessment, now);
    employers.paidThrough(employer.key(), assessment.to());
    messages.add(MessageKind.ALLOCATED.message(employer, now, assessment.from(), assessment.to()));
  }

  private void pay(Employer employer, BackPayments.Waiting waiting) {
    var now = calendar.now();
    ledger.allocateBackPayment(
        new Source(
            SourceKind.BACK_PAYMENT,
            waiting.filingKey(),
            waiting.serial(),
            employer.key(),
            waiting.approvedBy()),
        waiting.due(),
        today(now));
    backPayments.allocated(waiting, now);
    messages.add(MessageKind.BACK_PAYMENT_ALLOCATED.message(employer, now, waiting.serial()));
  }

  private Dates today(Instant now) {
    var today = calendar.today();
    return new Dates(today, today, now);
  }
}
