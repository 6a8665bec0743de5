package org.gongji.domain.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * R12: a resident identity number of 18 characters (公民身份号码, GB 11643-1999).
 *
 * <p>Also the residence permits of Hong Kong, Macao and Taiwan residents (810000, 820000, 830000)
 * and the foreigners' permanent residence ID with a leading 9, which share its form. The old form
 * of 15 digits is normalised to 18, so that a person has one number. Sensitive: {@link #toString()}
 * masks, {@link #text()} does not.
 *
 * @param text 17 digits and the check character, {@code X} in upper case
 */
public record ResidentId(String text) {

  private static final Pattern OLD = Pattern.compile("\\d{15}");
  private static final Pattern NEW = Pattern.compile("\\d{17}[\\dX]");

  /** Provinces of GB/T 2260; a foreigner's number has its province one digit further on. */
  private static final Pattern REGION =
      Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)\\d{4}|8[123]0000"
          + "|9(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\\d{3}");

  private static final Set<Integer> LENGTHS = Set.of(15, 18);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int REGION_DIGITS = 6;
  private static final int BODY_DIGITS = 17;

  /** How many characters a number has. */
  static final int LENGTH = BODY_DIGITS + 1;

  /** What a foreigners' permanent residence ID begins with. */
  static final String FOREIGNER = "9";

  private static final int EARLIEST_BIRTH_YEAR = 1900;

  /** Refuses anything but a valid number of 18 characters. */
  public ResidentId {
    var wrong = fault(text);
    if (text.length() != LENGTH || wrong.isPresent()) {
      throw new IllegalArgumentException("Not a resident ID: " + mask(text));
    }
  }

  /**
   * Reads a number; spaces around it and a small {@code x} are forgiven.
   *
   * @param text 15 digits or 18 characters
   * @return the number in its form of 18, or {@code RESIDENT_ID_INVALID} whose figure {@code of} is
   *     one of {@code length}, {@code characters}, {@code region}, {@code birth-date}, {@code
   *     check-character}: the first of them that is wrong
   */
  public static Decision<ResidentId> decide(String text) {
    var given = text.strip().replace('x', 'X');
    return fault(given)
        .map(reason -> Decision.<ResidentId>reject(IdentifierCode.RESIDENT_ID_INVALID
            .of(Figure.of(mask(given)))
            .with(Rejection.OF, Figure.of(reason))))
        .orElseGet(() -> Decision.accept(new ResidentId(normalised(given))));
  }

  /**
   * A number that is known to be valid.
   *
   * @param text 15 digits or 18 characters
   * @return the number in its form of 18
   * @throws IllegalArgumentException when it is not valid; the message masks it
   */
  public static ResidentId of(String text) {
    return decide(text)
        .accepted()
        .orElseThrow(() -> new IllegalArgumentException("Not a resident ID: " + mask(text)));
  }

  /**
   * The day of birth that the number carries.
   *
   * @return 出生日期, in 1900 or later
   */
  public LocalDate birthDate() {
    return birthDate(text);
  }

  /**
   * The sex that the number carries: its 17th digit is odd for men.
   *
   * @return 性别
   */
  public Sex sex() {
    return (text.charAt(BODY_DIGITS - 1) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /**
   * For lists and messages.
   *
   * @return the first and last four characters with ten stars between them
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
    return Mask.middle(text, 4, 4);
  }

  private static String normalised(String given) {
    if (!OLD.matcher(given).matches()) {
      return given;
    }
    var body = given.substring(0, REGION_DIGITS) + "19" + given.substring(REGION_DIGITS);
    return body + checkCharacter(body);
  }

  private static Optional<String> fault(String given) {
    if (!LENGTHS.contains(given.length())) {
      return Optional.of("length");
    }
    if (!OLD.matcher(given).matches() && !NEW.matcher(given).matches()) {
      return Optional.of("characters");
    }
    var number = normalised(given);
    if (!REGION.matcher(number.substring(0, REGION_DIGITS)).matches()) {
      return Optional.of("region");
    }
    if (!carriesBirthDate(number)) {
      return Optional.of("birth-date");
    }
    return number.charAt(BODY_DIGITS) == checkCharacter(number)
        ? Optional.empty()
        : Optional.of("check-character");
  }

  private static boolean carriesBirthDate(String number) {
    try {
      return birthDate(number).getYear() >= EARLIEST_BIRTH_YEAR;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static LocalDate birthDate(String number) {
    return LocalDate.of(
        Integer.parseInt(number.substring(6, 10)),
        Integer.parseInt(number.substring(10, 12)),
        Integer.parseInt(number.substring(12, 14)));
  }

  /** ISO 7064, MOD 11-2, over the first 17 digits. */
  private static char checkCharacter(String number) {
    var sum = 0;
    for (var at = 0; at < BODY_DIGITS; at++) {
      sum += (number.charAt(at) - '0') * WEIGHTS[at];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }
}
