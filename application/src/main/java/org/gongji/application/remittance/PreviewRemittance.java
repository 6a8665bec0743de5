package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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

/** Shows what assessing a month would come to, before anything is assessed (汇缴核定 page). */
public final class PreviewRemittance {

  /** How many movements a preview lists; all of them are in its figures. */
  private static final int MOST_LISTED = 500;

  private final Operations operations;
  private final Employers employers;
  private final Roster roster;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /**
   * The month that is due.
   *
   * @param month last, increase, decrease and current
   * @param movements 变更明细, at most 500
   * @param outside persons outside the month's base limits, at most 100
   * @param outsideCount how many persons are outside
   * @param assessable whether it can be assessed now, or why not
   */
  public record Preview(
      RemittanceMonth month,
      List<Moved> movements,
      List<OutsideLimits> outside,
      long outsideCount,
      Decision<List<YearMonth>> assessable) {}

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

  /** Previews the month that is due for an employer. */
  public Decision<Preview> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER, actor, number, () -> employers.seek(number).then(this::preview));
  }

  private Decision<Preview> preview(Employer employer) {
    var month = employer.nextMonth();
    return ContributionTerms.of(rulebook.pack(), month).map(terms -> {
      var movements = new Listing(month);
      var pass =
          MonthPass.over(roster, employer.key(), month, terms, employer.precision(), movements);
      return new Preview(
          pass.month(),
          movements.listed,
          pass.outside(),
          pass.outsideCount(),
          assessable(employer, pass));
    });
  }

  private Decision<List<YearMonth>> assessable(Employer employer, MonthPass.Result pass) {
    var month = pass.month().month();
    var today = calendar.today();
    return rulebook
        .remittancePeriod(employer.status(), month, month, month, today)
        .then(months -> pass.assessable(rulebook, today).map(fine -> months));
  }

  private static final class Listing implements MonthPass.Sink {
    private final YearMonth month;
    private final List<Moved> listed = new ArrayList<>();

    private Listing(YearMonth month) {
      this.month = month;
    }

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
