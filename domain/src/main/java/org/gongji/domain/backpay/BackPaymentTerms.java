package org.gongji.domain.backpay;

import java.util.List;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Parameter;

/**
 * What R3 needs of a city.
 *
 * @param window how far back the hall goes
 * @param reasons 补缴原因, at least one
 */
public record BackPaymentTerms(HallWindow window, List<Reason> reasons) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<BackPaymentTerms> PARAMETER =
      Parameter.of("back-payment", BackPaymentTerms.class);

  /** Each code and each name stands once. */
  public BackPaymentTerms {
    reasons = Reason.distinct(reasons);
  }
}
