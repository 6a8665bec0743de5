package org.gongji.domain.contribution;

import java.time.MonthDay;
import org.gongji.domain.policy.Parameter;

/**
 * When a city's contribution year (缴存年度) begins: the season in which employers adjust bases to
 * last year's wages and the centre publishes new limits.
 *
 * @param start its first day, on a day that each year has
 */
public record ContributionYear(MonthDay start) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<ContributionYear> PARAMETER =
      Parameter.of("contribution.year", ContributionYear.class);

  /** Not the leap day. */
  public ContributionYear {
    if (start.equals(MonthDay.of(2, 29))) {
      throw new IllegalArgumentException("Not every year has a " + start);
    }
  }
}
