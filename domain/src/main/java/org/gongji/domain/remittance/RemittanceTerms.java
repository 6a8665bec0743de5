package org.gongji.domain.remittance;

import org.gongji.domain.policy.Parameter;

/**
 * What R9 needs of a city.
 *
 * @param monthsAhead how many months after the business month may be assessed, 0 for none
 * @param limits what happens to bases outside the limits of the month
 */
public record RemittanceTerms(int monthsAhead, LimitsAtAssessment limits) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<RemittanceTerms> PARAMETER =
      Parameter.of("remittance", RemittanceTerms.class);

  /** Assessing only the past would be a mistake. */
  public RemittanceTerms {
    if (monthsAhead < 0) {
      throw new IllegalArgumentException("Months ahead are 0 or more, not " + monthsAhead);
    }
  }
}
