package org.gongji.domain.remittance.movement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one person's month differs from the month before, net (变更明细): a person who was sealed and
 * unsealed within one month has not moved.
 *
 * @param kind why
 * @param headcount +1 came, −1 went, 0 stayed with another amount
 * @param amountFen this month's contribution less last month's, in fen
 */
public record Movement(MovementKind kind, int headcount, long amountFen) {

  /**
   * Compares a person's two months.
   *
   * @param last what the month before froze, null where the person was not in it
   * @param current what this month freezes, null where the person is not in it
   * @param arrivedBy how the person's present standing came about; says why where the person came
   *     or went
   * @return the movement, or empty where headcount and amount are as before
   */
  public static Optional<Movement> between(
      @Nullable FrozenLine last, @Nullable FrozenLine current, Standing arrivedBy) {
    if (last == null) {
      return Optional.ofNullable(current)
          .map(line -> new Movement(arrivedBy.coming(), 1, line.contribution().totalFen()));
    }
    if (current == null) {
      return Optional.of(
          new Movement(arrivedBy.going(), -1, -last.contribution().totalFen()));
    }
    var moved = current.contribution().totalFen() - last.contribution().totalFen();
    return moved == 0
        ? Optional.empty()
        : Optional.of(new Movement(reason(last, current), 0, moved));
  }

  /**
   * Whether it belongs to the month's increase.
   *
   * @return true where more is contributed than before, or for one who came
   */
  public boolean isIncrease() {
    return headcount > 0 || (headcount == 0 && amountFen > 0);
  }

  private static MovementKind reason(FrozenLine last, FrozenLine current) {
    if (last.baseYuan() != current.baseYuan()) {
      return MovementKind.BASE_CHANGE;
    }
    var sameRates = last.employerRateBp() == current.employerRateBp()
        && last.personalRateBp() == current.personalRateBp();
    return sameRates ? MovementKind.PRECISION_CHANGE : MovementKind.RATE_CHANGE;
  }
}
