package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.department.DepartmentAccess;
import org.gongji.application.department.DepartmentChoice;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.remittance.Assessments.Line;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.BaseWithinLimits;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** 明细 and 变更明细 of one assessment: what was frozen for whom, and what moved. */
public final class ShowAssessment {

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final DepartmentAccess departments;
  private final Rulebook rulebook;

  /** Which assessment of which employer. */
  public record Query(EmployerNumber employer, BusinessSerial serial) {}

  /** An assessment with a page of its rows. */
  public record Shown<R>(Employer employer, Assessment assessment, Page<R> rows) {}

  /**
   * Who was assessed although a month's limits leave their base outside.
   *
   * @param persons by month and account number, at most 100
   * @param count how many there are, a person counted once for each month
   */
  public record Outside(List<OutsideLimits> persons, long count) {}

  /** Put together by the wiring. */
  @Inject
  public ShowAssessment(
      Operations operations,
      Employers employers,
      Assessments assessments,
      DepartmentAccess departments,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.departments = departments;
    this.rulebook = rulebook;
  }

  /** Shows an assessment with its lines; {@code NOT_FOUND} where the employer has none of it. */
  public Decision<Shown<Line>> lines(Actor actor, Query query, Page.Wanted wanted) {
    return lines(actor, query, null, wanted);
  }

  /**
   * The same of one department.
   *
   * @param department null for all
   */
  public Decision<Shown<Line>> lines(
      Actor actor, Query query, @Nullable DepartmentChoice department, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> found(query)
            .then(shown -> department == null
                ? Decision.accept(shown.with(assessments.lines(shown.assessment(), null, wanted)))
                : departments
                    .keys(shown.employer(), department)
                    .map(keys -> shown.with(assessments.lines(shown.assessment(), keys, wanted)))));
  }

  /** Shows an assessment with its movements; {@code NOT_FOUND} where the employer has none of it. */
  public Decision<Shown<Moved>> movements(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> found(query)
            .map(shown -> shown.with(assessments.movements(shown.assessment(), wanted))));
  }

  /** Names who was assessed outside the limits of the month (核定时基数超限). */
  public Decision<Outside> outside(Actor actor, Query query) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> found(query).then(found -> outside(found.assessment())));
  }

  private Decision<Outside> outside(Assessment assessment) {
    var persons = new ArrayList<OutsideLimits>();
    var count = 0L;
    for (var frozen : assessment.months()) {
      var month = frozen.month();
      var outside = ContributionTerms.of(rulebook.pack(), month)
          .map(terms -> outside(assessment, month, terms));
      if (outside.accepted().isEmpty()) {
        return Decision.reject(outside.rejections());
      }
      persons.addAll(outside.orThrow().persons());
      count += outside.orThrow().count();
    }
    return Decision.accept(
        new Outside(persons.stream().limit(MonthPass.MOST_NAMED).toList(), count));
  }

  private Outside outside(Assessment assessment, YearMonth month, ContributionTerms terms) {
    var floor = terms.floor().value();
    var ceiling = terms.ceiling().value();
    var first = new Page.Wanted(1, MonthPass.MOST_NAMED);
    var lines = assessments.linesOutside(assessment, month, floor, ceiling, first);
    var persons = lines.rows().stream()
        .flatMap(line -> BaseWithinLimits.check(Base.ofYuan(line.frozen().baseYuan()), terms)
            .map(rejection ->
                new OutsideLimits(line.account(), line.name(), line.month(), rejection))
            .stream())
        .toList();
    return new Outside(persons, lines.total());
  }

  private Decision<Found> found(Query query) {
    return employers
        .seek(query.employer())
        .then(employer -> assessments
            .seek(employer.key(), query.serial())
            .map(assessment -> new Found(employer, assessment)));
  }

  private record Found(Employer employer, Assessment assessment) {
    private <R> Shown<R> with(Page<R> rows) {
      return new Shown<>(employer, assessment, rows);
    }
  }
}
