package org.gongji.bootstrap.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Resident IDs that are valid and nobody's: made of a region, a day, a counter and the check. */
public final class GeneratedId {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private GeneratedId() {}

  /**
   * Makes one.
   *
   * @param region six digits
   * @param born a day of birth
   * @param order 0 through 999
   */
  public static String of(String region, LocalDate born, int order) {
    var body = region + DateTimeFormatter.BASIC_ISO_DATE.format(born) + "%03d".formatted(order);
    var sum = 0;
    for (var at = 0; at < WEIGHTS.length; at++) {
      sum += (body.charAt(at) - '0') * WEIGHTS[at];
    }
    return body + CHECKS.charAt(sum % CHECKS.length());
  }
}
