package org.gongji.domain.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.gongji.domain.policy.Parameter;

/**
 * What R11 needs of a city.
 *
 * @param kinds the kinds of evidence there are
 * @param rules when which of them is asked for
 */
public record EvidenceTerms(List<EvidenceKind> kinds, List<EvidenceRule> rules) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<EvidenceTerms> PARAMETER =
      Parameter.of("evidence", EvidenceTerms.class);

  /** What is asked for is one of the kinds, and a kind stands once. */
  public EvidenceTerms {
    kinds = List.copyOf(kinds);
    rules = List.copyOf(rules);
    var codes = kinds.stream().map(EvidenceKind::code).toList();
    if (codes.stream().distinct().count() < codes.size()) {
      throw new IllegalArgumentException("A kind of evidence stands twice: " + codes);
    }
    for (var rule : rules) {
      for (var item : rule.items()) {
        if (!codes.containsAll(item.alternatives())) {
          throw new IllegalArgumentException(item + " is none of " + codes);
        }
      }
    }
  }

  /**
   * An item as people know it.
   *
   * @param item something asked for
   * @return the names of its alternatives, joined by 或
   */
  public String nameOf(EvidenceItem item) {
    return item.alternatives().stream().map(this::nameOf).collect(Collectors.joining("或"));
  }

  private String nameOf(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow()
        .chineseName();
  }
}
