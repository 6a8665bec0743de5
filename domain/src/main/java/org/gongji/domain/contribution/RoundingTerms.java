package org.gongji.domain.contribution;

import java.util.List;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Parameter;

/**
 * Which rounding precisions (计算精度) a city offers its employers.
 *
 * @param standard the one an employer has that chose none
 * @param allowed what an employer may choose, the standard one among them
 */
public record RoundingTerms(RoundingPrecision standard, List<RoundingPrecision> allowed) {

  /** The parameter of a city's pack, looked up by the change month. */
  public static final Parameter<RoundingTerms> PARAMETER =
      Parameter.of("contribution.rounding", RoundingTerms.class);

  /** The standard precision can be chosen, and each only once. */
  public RoundingTerms {
    allowed = List.copyOf(allowed);
    if (!allowed.contains(standard)) {
      throw new IllegalArgumentException(standard + " is not among the allowed " + allowed);
    }
    if (allowed.stream().distinct().count() < allowed.size()) {
      throw new IllegalArgumentException("Named twice: " + allowed);
    }
  }
}
