package org.gongji.domain.identifier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A business serial number (业务流水号): {@code 1yyMMdd}, the office, and one sequence that never
 * resets; gaps are allowed. The manual's {@code 122032301_0003484712} was given on 2022-03-23.
 *
 * @param text the whole number
 */
public record BusinessSerial(String text) {

  private static final Pattern FORM = Pattern.compile("1\\d{8}_\\d{10}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final long LARGEST = 9_999_999_999L;

  /** Refuses what has not the form. */
  public BusinessSerial {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a business serial number: \"" + text + "\"");
    }
  }

  /**
   * A new serial.
   *
   * @param created the business date on which the business begins
   * @param office two digits
   * @param sequence 1 through 9,999,999,999, never given twice
   * @return the serial
   */
  public static BusinessSerial of(LocalDate created, String office, long sequence) {
    if (sequence < 1 || sequence > LARGEST) {
      throw new IllegalArgumentException("The sequence has ten digits, not " + sequence);
    }
    return new BusinessSerial(
        "1" + DAY.format(created) + office + "_" + String.format("%010d", sequence));
  }

  @Override
  public String toString() {
    return text;
  }
}
