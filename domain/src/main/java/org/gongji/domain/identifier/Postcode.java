package org.gongji.domain.identifier;

import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/**
 * R12: a postcode (邮政编码) of six digits.
 *
 * @param text the six digits
 */
public record Postcode(String text) {

  private static final Pattern FORM = Pattern.compile("\\d{6}");

  /** Refuses what is not valid. */
  public Postcode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a postcode: \"" + text + "\"");
    }
  }

  /**
   * Reads a postcode; spaces around it are forgiven.
   *
   * @param text six digits
   * @return the postcode, or {@code POSTCODE_INVALID}
   */
  public static Decision<Postcode> decide(String text) {
    var given = text.strip();
    return FORM.matcher(given).matches()
        ? Decision.accept(new Postcode(given))
        : Decision.reject(IdentifierCode.POSTCODE_INVALID.of(Figure.of(given)));
  }

  /**
   * A postcode that is known to be valid.
   *
   * @param text six digits
   * @return the postcode
   * @throws IllegalArgumentException when it is not valid; the message holds it
   */
  public static Postcode of(String text) {
    return new Postcode(text.strip());
  }

  @Override
  public String toString() {
    return text;
  }
}
