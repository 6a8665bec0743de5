package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.job.Jobs;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.application.remittance.Assessments.MonthWriter;
import org.gongji.application.remittance.Assessments.Opening;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.rulebook.Rulebook;

/** R9, 汇缴核定: freezes what each person of an employer contributes in the months that are due. */
public final class AssessRemittance {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "assess-remittance", Right.ASSESS_REMITTANCE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final Roster roster;
  private final SerialNumbers serials;
  private final Messages messages;
  private final Jobs jobs;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /**
   * Which months to assess.
   *
   * @param employer 单位账号
   * @param from 核定起
   * @param to 核定止
   */
  public record Command(EmployerNumber employer, YearMonth from, YearMonth to) {}

  /** Put together by the wiring. */
  @Inject
  public AssessRemittance(
      Operations operations,
      Employers employers,
      Assessments assessments,
      Roster roster,
      SerialNumbers serials,
      Messages messages,
      Jobs jobs,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.roster = roster;
    this.serials = serials;
    this.messages = messages;
    this.jobs = jobs;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Assesses, and answers the serial that the voucher carries. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers.seize(command.employer()).then(employer -> assess(request, employer)));
  }

  private Decision<BusinessSerial> assess(Request<Command> request, Employer employer) {
    var today = calendar.today();
    var command = request.command();
    return rulebook
        .remittancePeriod(
            employer.status(), employer.nextMonth(), command.from(), command.to(), today)
        .then(months -> rulebook.pack().on(CentreTerms.PARAMETER, today).then(centre -> {
          var serial = BusinessSerial.of(today, centre.value().office(), serials.next());
          return freezeAll(request, employer, serial, months);
        }));
  }

  private Decision<BusinessSerial> freezeAll(
      Request<Command> request, Employer employer, BusinessSerial serial, List<YearMonth> months) {
    var key = assessments.open(new Opening(
        employer.key(),
        serial,
        months.get(0),
        months.get(months.size() - 1),
        calendar.today(),
        calendar.now(),
        request.actor().login(),
        rulebook.pack().hash()));
    for (var month : months) {
      var refused = freeze(key, employer, month).rejections();
      if (!refused.isEmpty()) {
        return Decision.reject(refused);
      }
    }
    employers.assessedThrough(employer.key(), months.get(months.size() - 1));
    messages.add(MessageKind.ASSESSED.message(employer, calendar.now()));
    jobs.add(Jobs.Kind.ALLOCATE, employer.number().text(), calendar.now());
    return Decision.accept(serial);
  }

  private Decision<RemittanceMonth> freeze(long assessmentKey, Employer employer, YearMonth month) {
    return ContributionTerms.of(rulebook.pack(), month)
        .map(terms -> {
          try (var writer = assessments.month(assessmentKey, employer.key(), month)) {
            return MonthPass.over(
                person -> roster.forEach(employer.key(), month, person),
                month,
                terms,
                employer.precision(),
                new Into(writer));
          }
        })
        .then(pass -> pass.assessable(rulebook, calendar.today()))
        .map(closed -> {
          assessments.close(assessmentKey, employer.key(), closed);
          return closed;
        });
  }

  private record Into(MonthWriter writer) implements MonthPass.Sink {
    @Override
    public void line(Roster.Person person, FrozenLine line) {
      writer.line(person.accountKey(), line);
    }

    @Override
    public void movement(Roster.Person person, Movement movement) {
      writer.movement(person.accountKey(), movement);
    }
  }
}
