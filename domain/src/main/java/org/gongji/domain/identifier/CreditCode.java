package org.gongji.domain.identifier;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * R12: an employer's unified social credit code of 18 characters (统一社会信用代码, GB 32100-2015), or
 * one of its forerunners: the organisation code of 9 (组织机构代码, GB 11714) and the registration
 * numbers of 10, 12 and 15 characters, which carry no check.
 *
 * @param text digits and capital letters
 */
public record CreditCode(String text) {

  private static final Pattern ANY = Pattern.compile("[0-9A-Z]+");
  private static final Pattern UNIFIED =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
  private static final Pattern ORGANISATION = Pattern.compile("[0-9A-Z]{8}[0-9X]");
  private static final Set<Integer> LENGTHS = Set.of(9, 10, 12, 15, 18);

  private static final int UNIFIED_LENGTH = 18;
  private static final String UNIFIED_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] UNIFIED_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final int ORGANISATION_LENGTH = 9;
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ORGANISATION_CHECKS = "0123456789X";
  private static final int RADIX = 36;

  /** Refuses what is not valid. */
  public CreditCode {
    var wrong = fault(text);
    if (wrong.isPresent()) {
      throw new IllegalArgumentException("Not a credit code: \"" + text + "\"");
    }
  }

  /**
   * Reads a code; spaces around it are forgiven, small letters are not.
   *
   * @param text 9, 10, 12, 15 or 18 digits and capital letters
   * @return the code, or {@code CREDIT_CODE_INVALID} whose figure {@code of} is one of {@code
   *     length}, {@code characters}, {@code check-character}: the first of them that is wrong
   */
  public static Decision<CreditCode> decide(String text) {
    var given = text.strip();
    return fault(given)
        .map(reason -> Decision.<CreditCode>reject(IdentifierCode.CREDIT_CODE_INVALID
            .of(Figure.of(given))
            .with(Rejection.OF, Figure.of(reason))))
        .orElseGet(() -> Decision.accept(new CreditCode(given)));
  }

  /**
   * A code that is known to be valid.
   *
   * @param text 9, 10, 12, 15 or 18 digits and capital letters
   * @return the code
   * @throws IllegalArgumentException when it is not valid; the message holds it
   */
  public static CreditCode of(String text) {
    return new CreditCode(text.strip());
  }

  @Override
  public String toString() {
    return text;
  }

  private static Optional<String> fault(String given) {
    if (!LENGTHS.contains(given.length())) {
      return Optional.of("length");
    }
    return switch (given.length()) {
      case UNIFIED_LENGTH -> fault(given, UNIFIED, unifiedCheck(given));
      case ORGANISATION_LENGTH -> fault(given, ORGANISATION, organisationCheck(given));
      default -> ANY.matcher(given).matches() ? Optional.empty() : Optional.of("characters");
    };
  }

  private static Optional<String> fault(String given, Pattern form, char check) {
    if (!form.matcher(given).matches()) {
      return Optional.of("characters");
    }
    return given.charAt(given.length() - 1) == check
        ? Optional.empty()
        : Optional.of("check-character");
  }

  /** Modulo 31; a remainder of 0 gives the character of 0, not of 31. */
  private static char unifiedCheck(String given) {
    var sum = 0;
    for (var at = 0; at < UNIFIED_WEIGHTS.length; at++) {
      sum += UNIFIED_CHARACTERS.indexOf(given.charAt(at)) * UNIFIED_WEIGHTS[at];
    }
    return UNIFIED_CHARACTERS.charAt(Math.floorMod(-sum, UNIFIED_CHARACTERS.length()));
  }

  /** Modulo 11; letters count from A = 10. */
  private static char organisationCheck(String given) {
    var sum = 0;
    for (var at = 0; at < ORGANISATION_WEIGHTS.length; at++) {
      sum += Character.digit(given.charAt(at), RADIX) * ORGANISATION_WEIGHTS[at];
    }
    return ORGANISATION_CHECKS.charAt(Math.floorMod(-sum, ORGANISATION_CHECKS.length()));
  }
}
