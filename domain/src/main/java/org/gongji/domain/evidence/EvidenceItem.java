package org.gongji.domain.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One thing a filing has to show; any of its alternatives will do.
 *
 * @param alternatives codes of {@link EvidenceKind}, at least one
 */
public record EvidenceItem(List<String> alternatives) {

  private static final String OR = "|";

  /** Keeps the order. */
  public EvidenceItem {
    alternatives = List.copyOf(alternatives);
    if (alternatives.isEmpty()) {
      throw new IllegalArgumentException("Evidence of no kind");
    }
  }

  /**
   * Reads the form of files.
   *
   * @param text a code, or several joined by {@code |}
   * @return the item
   */
  public static EvidenceItem parse(String text) {
    return new EvidenceItem(
        Arrays.stream(text.split("\\|", -1)).map(String::strip).toList());
  }

  /**
   * Whether it is there.
   *
   * @param present the codes of what was uploaded
   * @return true where any alternative is among them
   */
  public boolean isShownBy(Collection<String> present) {
    return alternatives.stream().anyMatch(present::contains);
  }

  /** As files write it: {@code STAFFING_REMOVAL|ORGANISATION_DOCUMENT}. */
  @Override
  public String toString() {
    return String.join(OR, alternatives);
  }
}
