package org.gongji.domain.identifier;

import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/**
 * R12: a mainland mobile number (手机号码), 11 digits of which the first is 1.
 *
 * <p>Sensitive: {@link #toString()} masks, {@link #text()} does not.
 *
 * @param text the 11 digits
 */
public record MobileNumber(String text) {

  private static final Pattern FORM = Pattern.compile("1\\d{10}");

  /** Refuses what is not valid. */
  public MobileNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a mobile number: " + mask(text));
    }
  }

  /**
   * Reads a number; spaces around it are forgiven.
   *
   * @param text 11 digits
   * @return the number, or {@code MOBILE_INVALID}
   */
  public static Decision<MobileNumber> decide(String text) {
    var given = text.strip();
    return FORM.matcher(given).matches()
        ? Decision.accept(new MobileNumber(given))
        : Decision.reject(IdentifierCode.MOBILE_INVALID.of(Figure.of(mask(given))));
  }

  /**
   * A number that is known to be valid.
   *
   * @param text 11 digits
   * @return the number
   * @throws IllegalArgumentException when it is not valid; the message masks it
   */
  public static MobileNumber of(String text) {
    return new MobileNumber(text.strip());
  }

  /**
   * For lists and messages.
   *
   * @return for example {@code 130****4555}
   */
  public String masked() {
    return mask(text);
  }

  /** Masked, so that no log holds the number. */
  @Override
  public String toString() {
    return masked();
  }

  private static String mask(String text) {
    return Mask.middle(text, 3, 4);
  }
}
