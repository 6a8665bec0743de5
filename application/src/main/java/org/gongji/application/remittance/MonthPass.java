package org.gongji.application.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongji.application.remittance.Roster.Person;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.BaseWithinLimits;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.MonthTally;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.rulebook.Rulebook;

/** One pass over one month's roster: R1 for each person, movements, tally, and who is outside. */
final class MonthPass {

  /** How many persons outside the limits are named; all of them are counted. */
  static final int MOST_NAMED = 100;

  private final YearMonth month;
  private final ContributionTerms terms;
  private final RoundingPrecision precision;
  private final Sink sink;
  private final MonthTally tally = new MonthTally();
  private final List<OutsideLimits> outside = new ArrayList<>();
  private long outsideCount;

  /** What a pass came to. */
  record Result(RemittanceMonth month, List<OutsideLimits> outside, long outsideCount) {

    /** Whether the month may be assessed as it came out; a city may refuse bases out of limits. */
    Decision<RemittanceMonth> assessable(Rulebook rulebook, LocalDate today) {
      return rulebook.pack().on(RemittanceTerms.PARAMETER, today).then(terms -> {
        var refuses = terms.value().limits() == LimitsAtAssessment.REFUSE && outsideCount > 0;
        return refuses ? Decision.reject(outsideLimits()) : rulebook.remittanceMonth(month);
      });
    }

    private Rejection outsideLimits() {
      return RemittanceCode.BASES_OUTSIDE_LIMITS
          .of(Figure.of(outsideCount))
          .with("month", Figure.of(month.month()));
    }
  }

  /** Where lines and movements go. */
  interface Sink {
    void line(Person person, FrozenLine line);

    void movement(Person person, Movement movement);
  }

  /** A month's roster, whichever way it is come by. */
  interface Persons {
    void forEach(Consumer<Person> person);
  }

  private MonthPass(
      YearMonth month, ContributionTerms terms, RoundingPrecision precision, Sink sink) {
    this.month = month;
    this.terms = terms;
    this.precision = precision;
    this.sink = sink;
  }

  static Result over(
      Persons persons,
      YearMonth month,
      ContributionTerms terms,
      RoundingPrecision precision,
      Sink sink) {
    var pass = new MonthPass(month, terms, precision, sink);
    persons.forEach(pass::take);
    return new Result(pass.tally.close(month), List.copyOf(pass.outside), pass.outsideCount);
  }

  private void take(Person person) {
    var last = person.last();
    if (last != null) {
      tally.last(last);
    }
    FrozenLine current = null;
    if (person.contributes()) {
      current = FrozenLine.of(
          person.baseYuan(), person.employerRateBp(), person.personalRateBp(), precision);
      tally.current(current);
      sink.line(person, current);
      BaseWithinLimits.check(Base.ofYuan(person.baseYuan()), terms)
          .ifPresent(rejection -> outside(person, rejection));
    }
    Movement.between(last, current, person.standing()).ifPresent(moved -> moved(person, moved));
  }

  private void moved(Person person, Movement movement) {
    tally.moved(movement);
    sink.movement(person, movement);
  }

  private void outside(Person person, Rejection rejection) {
    outsideCount++;
    if (outside.size() < MOST_NAMED) {
      outside.add(new OutsideLimits(person.account(), person.name(), month, rejection));
    }
  }
}
