package org.gongji.persistence.contributor;

import java.util.regex.Pattern;

/** One form of a resident ID for the index: 15 digits become the same person's 18 (GB 11643). */
final class CertificateNumbers {

  private static final Pattern OLD = Pattern.compile("\\d{15}");
  private static final int REGION_DIGITS = 6;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final int SHOWN_IN_FRONT = 6;
  private static final int SHOWN_BEHIND = 4;

  private CertificateNumbers() {}

  static String normalised(String number) {
    var upper = number.strip().toUpperCase(java.util.Locale.ROOT);
    if (!OLD.matcher(upper).matches()) {
      return upper;
    }
    var body = upper.substring(0, REGION_DIGITS) + "19" + upper.substring(REGION_DIGITS);
    var sum = 0;
    for (var at = 0; at < WEIGHTS.length; at++) {
      sum += (body.charAt(at) - '0') * WEIGHTS[at];
    }
    return body + CHECKS.charAt(sum % CHECKS.length());
  }

  /** The region and the last four, as the hall shows a number that is not one's own. */
  static String masked(String number) {
    var hidden = number.length() - SHOWN_IN_FRONT - SHOWN_BEHIND;
    return hidden <= 0
        ? "*".repeat(number.length())
        : number.substring(0, SHOWN_IN_FRONT)
            + "*".repeat(hidden)
            + number.substring(number.length() - SHOWN_BEHIND);
  }
}
