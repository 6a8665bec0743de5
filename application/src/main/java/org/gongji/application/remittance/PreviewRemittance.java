package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.rulebook.Rulebook;

/** Shows what assessing months would come to, before anything is assessed (汇缴核定 page). */
public final class PreviewRemittance {

  /** How many movements a preview lists; all of them are in its figures. */
  private static final int MOST_LISTED = 500;

  private final Operations operations;
  private final Employers employers;
  private final Roster roster;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /**
   * Which months to look at.
   *
   * @param employer 单位账号
   * @param period from–to, refused where it may not be assessed; empty for the month that is due,
   *     which is shown whether it may be assessed or not
   */
  public record Query(EmployerNumber employer, Optional<Period> period) {

    /** The month that is due. */
    public static Query due(EmployerNumber employer) {
      return new Query(employer, Optional.empty());
    }

    /** Chosen months. */
    public static Query of(EmployerNumber employer, YearMonth from, YearMonth to) {
      return new Query(employer, Optional.of(new Period(from, to)));
    }
  }

  /** 核定起 and 核定止. */
  public record Period(YearMonth from, YearMonth to) {}

  /**
   * What would be frozen.
   *
   * @param months a row for each month, in order
   * @param movements 变更明细 of all months, at most 500
   * @param outside persons outside a month's base limits, at most 100
   * @param outsideCount how many there are, a person counted once for each month
   * @param assessable whether the months can be assessed now, or why not
   */
  public record Preview(
      List<RemittanceMonth> months,
      List<Moved> movements,
      List<OutsideLimits> outside,
      long outsideCount,
      Decision<List<YearMonth>> assessable) {

    /** 总计. */
    public MonthsTotal total() {
      return MonthsTotal.of(months);
    }
  }

  /** Put together by the wiring. */
  @Inject
  public PreviewRemittance(
      Operations operations,
      Employers employers,
      Roster roster,
      Rulebook rulebook,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.roster = roster;
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  /** Previews months of an employer. */
  public Decision<Preview> handle(Actor actor, Query query) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers.seek(query.employer()).then(employer -> preview(employer, query.period())));
  }

  private Decision<Preview> preview(Employer employer, Optional<Period> chosen) {
    var due = employer.nextMonth();
    return chosen
        .map(period -> open(employer, period)
            .then(months -> preview(employer, months, Decision.accept(months))))
        .orElseGet(() -> preview(employer, List.of(due), open(employer, new Period(due, due))));
  }

  private Decision<List<YearMonth>> open(Employer employer, Period period) {
    return rulebook.remittancePeriod(
        employer.status(), employer.nextMonth(), period.from(), period.to(), calendar.today());
  }

  private Decision<Preview> preview(
      Employer employer, List<YearMonth> months, Decision<List<YearMonth>> open) {
    var moved = new ArrayList<Moved>();
    var passes = new ArrayList<MonthPass.Result>();
    for (var month : months) {
      var refused = pass(employer, month, moved).map(passes::add).rejections();
      if (!refused.isEmpty()) {
        return Decision.reject(refused);
      }
    }
    return Decision.accept(new Preview(
        passes.stream().map(MonthPass.Result::month).toList(),
        moved,
        passes.stream()
            .flatMap(pass -> pass.outside().stream())
            .limit(MonthPass.MOST_NAMED)
            .toList(),
        passes.stream().mapToLong(MonthPass.Result::outsideCount).sum(),
        assessable(open, passes)));
  }

  /** The due month follows what is frozen; each further one follows the one before it here. */
  private Decision<MonthPass.Result> pass(Employer employer, YearMonth month, List<Moved> moved) {
    var key = employer.key();
    var precision = employer.precision();
    MonthPass.Persons persons = month.equals(employer.nextMonth())
        ? person -> roster.forEach(key, month, person)
        : person -> roster.forEachAhead(key, month, precision, person);
    return ContributionTerms.of(rulebook.pack(), month)
        .map(terms -> MonthPass.over(persons, month, terms, precision, new Listing(month, moved)));
  }

  private Decision<List<YearMonth>> assessable(
      Decision<List<YearMonth>> open, List<MonthPass.Result> passes) {
    var today = calendar.today();
    return open.then(months -> passes.stream()
        .map(pass -> pass.assessable(rulebook, today).rejections())
        .filter(refused -> !refused.isEmpty())
        .findFirst()
        .<Decision<List<YearMonth>>>map(Decision::reject)
        .orElseGet(() -> Decision.accept(months)));
  }

  private record Listing(YearMonth month, List<Moved> listed) implements MonthPass.Sink {
    @Override
    public void line(Roster.Person person, FrozenLine line) {
      // A preview shows movements and sums; the lines are frozen only when it is assessed.
    }

    @Override
    public void movement(Roster.Person person, Movement movement) {
      if (listed.size() < MOST_LISTED) {
        listed.add(new Moved(person.account(), person.name(), month, movement));
      }
    }
  }
}
