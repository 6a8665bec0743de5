package org.gongji.domain.identifier;

/**
 * An employer account number (单位账号), opaque; its form is the city's.
 *
 * @param text as written, for example {@code 01010777}; at most 32 characters
 */
public record EmployerNumber(String text) {

  private static final int LONGEST = 32;
  private static final int SHOWN_AT_EACH_END = 2;

  /** Refuses blank and endless numbers. */
  public EmployerNumber {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not an employer account number: \"" + text + "\"");
    }
  }

  /**
   * For whoever only compares it: two characters stay at each end.
   *
   * @return for example {@code 01****77}
   */
  public String masked() {
    return Mask.middle(text, SHOWN_AT_EACH_END, SHOWN_AT_EACH_END);
  }

  @Override
  public String toString() {
    return text;
  }
}
