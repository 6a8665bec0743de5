package org.gongji.domain.identifier;

/**
 * A personal account number (个人账号), one per person in the fund, opaque; its form is the city's.
 *
 * @param text as written, for example {@code 390000000017}; at most 32 characters
 */
public record AccountNumber(String text) {

  private static final int LONGEST = 32;

  /** Refuses blank and endless numbers. */
  public AccountNumber {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not a personal account number: \"" + text + "\"");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
