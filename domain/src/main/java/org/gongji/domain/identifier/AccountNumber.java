package org.gongji.domain.identifier;

/**
 * A personal account number (个人账号), one per person in the fund, opaque; its form is the city's.
 *
 * @param text as written, for example {@code 390000000017}; at most 32 characters
 */
public record AccountNumber(String text) {

  private static final int LONGEST = 32;
  private static final int SHOWN_AT_EACH_END = 2;

  /** Refuses blank and endless numbers. */
  public AccountNumber {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not a personal account number: \"" + text + "\"");
    }
  }

  /**
   * For whoever only compares it: two characters stay at each end.
   *
   * @return for example {@code 39********17}
   */
  public String masked() {
    return Mask.middle(text, SHOWN_AT_EACH_END, SHOWN_AT_EACH_END);
  }

  @Override
  public String toString() {
    return text;
  }
}
