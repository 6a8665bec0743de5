package org.gongji.domain.identifier;

/**
 * A person's name (姓名) of 1 to 80 characters, counted in code points: rare characters lie outside
 * the basic plane.
 *
 * <p>{@link #toString()} masks, {@link #text()} does not.
 *
 * @param text the name without spaces around it
 */
public record PersonName(String text) {

  private static final int LONGEST = 80;

  /** Refuses blank and endless names. */
  public PersonName {
    if (!isValid(text)) {
      throw new IllegalArgumentException("Not a name of 1 to 80 characters: \"" + text + "\"");
    }
  }

  /**
   * Whether a text is a name.
   *
   * @param text any text
   * @return true for 1 to 80 characters, not all of them blank, and none a control character
   */
  public static boolean isValid(String text) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= LONGEST
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /**
   * A name that is known to be valid.
   *
   * @param text 1 to 80 characters; spaces around them fall away
   * @return the name
   * @throws IllegalArgumentException when it is blank or longer; the message holds it
   */
  public static PersonName of(String text) {
    return new PersonName(text.strip());
  }

  /**
   * For the pages of recovery and for messages: the first and the last character stay, of a name of
   * two only the first, of a name of one nothing.
   *
   * @return for example {@code 梁*娜}
   */
  public String masked() {
    var characters = text.codePointCount(0, text.length());
    return Mask.middle(text, 1, characters > 2 ? 1 : 0);
  }

  /** Masked, so that no log holds the name. */
  @Override
  public String toString() {
    return masked();
  }
}
