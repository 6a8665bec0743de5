package org.gongji.domain.sealing;

import java.util.List;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Parameter;

/**
 * What R5 needs of a city.
 *
 * @param reasons 封存原因 and what each does, at least one
 */
public record SealTerms(List<SealReason> reasons) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<SealTerms> PARAMETER = Parameter.of("seal", SealTerms.class);

  /** Each code and each name stands once. */
  public SealTerms {
    reasons = List.copyOf(reasons);
    var unused = Reason.distinct(reasons.stream().map(SealReason::reason).toList());
  }

  /**
   * The reasons alone.
   *
   * @return in the order in which pages offer them
   */
  public List<Reason> plainReasons() {
    return reasons.stream().map(SealReason::reason).toList();
  }

  /**
   * A reason with what it does.
   *
   * @param text its code or name
   * @return the reason
   * @throws IllegalArgumentException when the city has none of that name
   */
  public SealReason named(String text) {
    return reasons.stream()
        .filter(each -> each.reason().isNamed(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No seal reason \"" + text + "\""));
  }
}
