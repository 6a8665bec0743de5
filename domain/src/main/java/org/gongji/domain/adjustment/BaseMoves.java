package org.gongji.domain.adjustment;

import java.util.Optional;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R2: an adjustment gives another base than the old one (基数无变化的不需要填写). */
public final class BaseMoves {

  private BaseMoves() {}

  /**
   * Checks a proposed base.
   *
   * @param current 原缴存基数
   * @param proposed 调整后缴存基数, already rounded
   * @return {@code BASE_UNCHANGED} where they are equal
   */
  public static Optional<Rejection> check(Base current, Base proposed) {
    return proposed.equals(current)
        ? Optional.of(AdjustmentCode.BASE_UNCHANGED.of(Figure.of(proposed.yuan())))
        : Optional.empty();
  }
}
