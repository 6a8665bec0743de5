package org.gongji.domain.sealing;

import java.util.List;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Parameter;

/**
 * What R6 needs of a city.
 *
 * @param reasons 启封原因, at least one
 */
public record UnsealTerms(List<Reason> reasons) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<UnsealTerms> PARAMETER = Parameter.of("unseal", UnsealTerms.class);

  /** Each code and each name stands once. */
  public UnsealTerms {
    reasons = Reason.distinct(reasons);
  }
}
