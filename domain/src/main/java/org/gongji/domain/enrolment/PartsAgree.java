package org.gongji.domain.enrolment;

import java.util.Optional;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.RateWithinRange;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** R7: monthly parts stated in an import are the ones R1 computes. */
public final class PartsAgree {

  private PartsAgree() {}

  /**
   * Checks both parts.
   *
   * @param computed what R1 gives
   * @param employerPart 单位月缴存额, null where none was given
   * @param personalPart 个人月缴存额, null where none was given
   * @return {@code AMOUNT_MISMATCH} for each that differs
   */
  public static Violations check(
      MonthlyContribution computed, @Nullable Money employerPart, @Nullable Money personalPart) {
    return Violations.of(
        check(computed.employerPart(), employerPart, RateWithinRange.EMPLOYER),
        check(computed.personalPart(), personalPart, RateWithinRange.PERSONAL));
  }

  private static Optional<Rejection> check(Money computed, @Nullable Money stated, String whose) {
    return stated == null || stated.equals(computed)
        ? Optional.empty()
        : Optional.of(EnrolmentCode.AMOUNT_MISMATCH
            .of(Figure.of(stated), Figure.of(computed))
            .with(Rejection.OF, Figure.of(whose)));
  }
}
