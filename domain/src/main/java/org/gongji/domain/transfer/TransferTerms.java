package org.gongji.domain.transfer;

import java.util.List;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Parameter;

/**
 * What R8 needs of a city.
 *
 * @param reasons 转移原因, at least one
 */
public record TransferTerms(List<Reason> reasons) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<TransferTerms> PARAMETER =
      Parameter.of("transfer", TransferTerms.class);

  /** Each code and each name stands once. */
  public TransferTerms {
    reasons = Reason.distinct(reasons);
  }
}
