package org.gongji.persistence.contributor;

import java.util.Locale;
import org.gongji.domain.identifier.ResidentId;

/** Certificate numbers as they are kept and shown; a number need not be a valid resident ID. */
final class CertificateNumbers {

  private static final int SHOWN_AT_EACH_END = 4;

  private CertificateNumbers() {}

  /** 15 digits become the same person's 18, so that a person has one index. */
  static String normalised(String number) {
    return ResidentId.decide(number)
        .fold(ResidentId::text, rejections -> number.strip().toUpperCase(Locale.ROOT));
  }

  static String masked(String number) {
    var hidden = number.length() - 2 * SHOWN_AT_EACH_END;
    return hidden <= 0
        ? "*".repeat(number.length())
        : number.substring(0, SHOWN_AT_EACH_END)
            + "*".repeat(hidden)
            + number.substring(number.length() - SHOWN_AT_EACH_END);
  }
}
