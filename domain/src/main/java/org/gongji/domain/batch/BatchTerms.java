package org.gongji.domain.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.policy.Parameter;

/**
 * What R4 needs of a city.
 *
 * @param most how many persons one filing of a kind may have, 1 or more; a kind that is not named
 *     has no limit
 */
public record BatchTerms(Map<FilingKind, Integer> most) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<BatchTerms> PARAMETER = Parameter.of("batch", BatchTerms.class);

  /** Keeps the kinds in their order, so that the same limits read the same. */
  public BatchTerms {
    var ordered = new EnumMap<FilingKind, Integer>(FilingKind.class);
    ordered.putAll(most);
    if (ordered.values().stream().anyMatch(limit -> limit < 1)) {
      throw new IllegalArgumentException("A filing has room for 1 person or more: " + most);
    }
    most = Collections.unmodifiableMap(ordered);
  }

  /**
   * The limit of a kind.
   *
   * @param kind 业务
   * @return how many persons, or empty where there is no limit
   */
  public OptionalInt mostOf(FilingKind kind) {
    var limit = most.get(kind);
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }
}
