package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.AssessmentDeletion;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** R9, 删除: takes back the latest assessment while it is neither allocated nor being paid. */
public final class DeleteAssessment {

  private static final Operation<BusinessSerial> OPERATION = new Operation<>(
      "delete-assessment", Right.DELETE_ASSESSMENT, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Which assessment of which employer. */
  public record Command(EmployerNumber employer, BusinessSerial serial) {}

  /** Put together by the wiring. */
  @Inject
  public DeleteAssessment(
      Operations operations,
      Employers employers,
      Assessments assessments,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Deletes it, and answers its serial, which is never given again. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers
            .seize(command.employer())
            .then(employer -> assessments
                .seek(employer.key(), command.serial())
                .then(assessment -> delete(employer, assessment))));
  }

  private Decision<BusinessSerial> delete(Employer employer, Assessment assessment) {
    var latest = assessments.latest(employer.key()).orElse(assessment);
    return rulebook
        .ask(new AssessmentDeletion(
            assessment.serial(), latest.serial(), assessment.payment(), calendar.today()))
        .map(serial -> {
          assessments.delete(assessment);
          employers.assessedThrough(employer.key(), before(employer, assessment.from()));
          return serial;
        });
  }

  private static @Nullable YearMonth before(Employer employer, YearMonth from) {
    return from.equals(employer.firstMonth()) ? null : from.minusMonths(1);
  }
}
