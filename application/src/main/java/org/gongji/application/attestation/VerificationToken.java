package org.gongji.application.attestation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code that only an attestation itself tells (验证码): 80 random bits, so that nobody walks the
 * serials.
 *
 * @param text 16 of {@link #LETTERS}, which hold no letter that is taken for another
 */
public record VerificationToken(String text) {

  /** Digits, and capitals without I, L, O and U. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Refuses what has not the form; the message does not hold it. */
  public VerificationToken {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Not a verification code, of " + text.length() + " letters");
    }
  }

  /** One that nobody can guess. */
  public static VerificationToken fresh() {
    var text = new StringBuilder();
    RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
    return new VerificationToken(text.toString());
  }

  /** The code that somebody typed from paper: in either case, with spaces or dashes. */
  public static Optional<VerificationToken> typed(String typed) {
    var text = typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('O', '0')
        .replaceAll("[IL]", "1");
    return FORM.matcher(text).matches()
        ? Optional.of(new VerificationToken(text))
        : Optional.empty();
  }

  /** In groups of four, to be read and typed. */
  public String grouped() {
    return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** Compares in a time that does not tell how much of it is right. */
  public boolean matches(VerificationToken other) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.US_ASCII), other.text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A code is not for logs. */
  @Override
  public String toString() {
    return "VerificationToken";
  }
}
