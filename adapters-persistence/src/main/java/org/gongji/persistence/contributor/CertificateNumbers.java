package org.gongji.persistence.contributor;

import java.util.List;
import java.util.Locale;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.persistence.column.ColumnCipher;

/** Certificate numbers as they are kept and shown; a number need not be a valid resident ID. */
public final class CertificateNumbers {

  private static final int SHOWN_AT_EACH_END = 4;

  private CertificateNumbers() {}

  /** The blind index of a number, the same wherever a person's certificate is kept. */
  public static String index(ColumnCipher cipher, String number) {
    return cipher.index(normalised(number), ListedRow.CERTIFICATE);
  }

  /** What the index may be, whichever key a row was written under. */
  public static List<String> indexes(ColumnCipher cipher, String number) {
    return cipher.indexes(normalised(number), ListedRow.CERTIFICATE);
  }

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
