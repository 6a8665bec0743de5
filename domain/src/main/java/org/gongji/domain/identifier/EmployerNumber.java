package org.gongji.domain.identifier;

/**
 * An employer account number (单位账号), opaque; its form is the city's.
 *
 * @param text as written, for example {@code 01010777}; at most 32 characters
 */
public record EmployerNumber(String text) {

  private static final int LONGEST = 32;

  /** Refuses blank and endless numbers. */
  public EmployerNumber {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException("Not an employer account number: \"" + text + "\"");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
