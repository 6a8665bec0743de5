package org.gongji.domain.contribution.change;

import org.gongji.domain.policy.Parameter;

/**
 * Which change months a city has open (变更月度).
 *
 * @param monthsAhead how many months after the business month a change may count from, 0 for none
 */
public record ChangeTerms(int monthsAhead) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<ChangeTerms> PARAMETER =
      Parameter.of("change-months", ChangeTerms.class);

  /** Changing only the past would be a mistake. */
  public ChangeTerms {
    if (monthsAhead < 0) {
      throw new IllegalArgumentException("Months ahead are 0 or more, not " + monthsAhead);
    }
  }
}
