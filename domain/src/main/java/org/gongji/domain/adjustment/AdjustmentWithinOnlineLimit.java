package org.gongji.domain.adjustment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Dated;

/**
 * R2, 调整比例超20%的只能来前台办理: in the hall a base moves at most the online limit of the old base,
 * up or down, inclusive.
 *
 * <p>Whole yuan; compared as {@code |new - old| * 10_000 <= limit_bp * old}, so nothing is rounded
 * here. An old base of 0 leaves no room: it is adjusted at the counter.
 */
public final class AdjustmentWithinOnlineLimit {

  /** The word of {@code moved} where there is no old base to compare with. */
  static final String FROM_ZERO = "from-zero";

  private static final long WHOLE = 10_000;
  private static final int PERCENT_PLACES = 2;
  private static final int MOST_PLACES = 14;

  private AdjustmentWithinOnlineLimit() {}

  /**
   * Checks a proposed base.
   *
   * @param current 原缴存基数
   * @param proposed 调整后缴存基数, already rounded
   * @param terms the limit of the day
   * @return {@code ADJUSTMENT_OVER_ONLINE_LIMIT} with the old base and how far it would move
   */
  public static Optional<Rejection> check(
      Base current, Base proposed, Dated<AdjustmentTerms> terms) {
    var limit = terms.value().onlineLimit();
    return isOver(current, proposed, limit)
        ? Optional.of(terms
            .limiting(
                AdjustmentCode.ADJUSTMENT_OVER_ONLINE_LIMIT.of(Figure.of(proposed.yuan())),
                Figure.of(limit))
            .with("current", Figure.of(current.yuan()))
            .with("moved", Figure.written(new Moved(current, proposed, limit))))
        : Optional.empty();
  }

  static boolean isOver(Base current, Base proposed, BasisPoints limit) {
    return moved(current, proposed) * WHOLE > limit.bp() * current.yuan();
  }

  static long moved(Base current, Base proposed) {
    return Math.abs(proposed.yuan() - current.yuan());
  }

  /** How far a base moves, with as many places as it takes to show that it is over the limit. */
  private record Moved(Base current, Base proposed, BasisPoints limit) {
    @Override
    public String toString() {
      if (current.yuan() == 0) {
        return FROM_ZERO;
      }
      var exact = BigDecimal.valueOf(moved(current, proposed))
          .movePointRight(PERCENT_PLACES)
          .divide(BigDecimal.valueOf(Math.abs(current.yuan())), MOST_PLACES, RoundingMode.HALF_UP);
      var shown = exact.setScale(PERCENT_PLACES, RoundingMode.HALF_UP);
      while (shown.compareTo(BigDecimal.valueOf(limit.bp(), PERCENT_PLACES)) == 0) {
        shown = exact.setScale(shown.scale() + 1, RoundingMode.HALF_UP);
      }
      return shown.toPlainString() + "%";
    }
  }
}
