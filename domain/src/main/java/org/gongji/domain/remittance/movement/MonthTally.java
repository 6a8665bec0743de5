package org.gongji.domain.remittance.movement;

import java.time.YearMonth;
import org.gongji.domain.money.Money;

/**
 * Adds up a month's movements while a roster streams by, in constant memory.
 *
 * <p>Not thread-safe: one tally belongs to one pass over one month.
 */
public final class MonthTally {

  private long lastPersons;
  private long lastFen;
  private long cameOrRosePersons;
  private long cameOrRoseFen;
  private long wentOrFellPersons;
  private long wentOrFellFen;
  private long currentPersons;
  private long currentFen;

  /** Starts at zero. */
  public MonthTally() {}

  /**
   * Counts a line of the month before.
   *
   * @param line what was frozen then
   */
  public void last(FrozenLine line) {
    lastPersons++;
    lastFen = Math.addExact(lastFen, line.contribution().totalFen());
  }

  /**
   * Counts a line of this month.
   *
   * @param line what is frozen now
   */
  public void current(FrozenLine line) {
    currentPersons++;
    currentFen = Math.addExact(currentFen, line.contribution().totalFen());
  }

  /**
   * Counts a movement.
   *
   * @param movement one person's net difference
   */
  public void moved(Movement movement) {
    if (movement.isIncrease()) {
      cameOrRosePersons += movement.headcount();
      cameOrRoseFen = Math.addExact(cameOrRoseFen, movement.amountFen());
    } else {
      wentOrFellPersons -= movement.headcount();
      wentOrFellFen = Math.subtractExact(wentOrFellFen, movement.amountFen());
    }
  }

  /**
   * The month's equation, checked: it was counted on both sides independently.
   *
   * @param month the month
   * @return the row of the assessment
   * @throws IllegalArgumentException when last + increase − decrease is not this month
   */
  public RemittanceMonth close(YearMonth month) {
    return new RemittanceMonth(
        month,
        side(lastPersons, lastFen),
        side(cameOrRosePersons, cameOrRoseFen),
        side(wentOrFellPersons, wentOrFellFen),
        side(currentPersons, currentFen));
  }

  private static HeadcountAndAmount side(long persons, long fen) {
    return new HeadcountAndAmount(persons, Money.ofFen(fen));
  }
}
