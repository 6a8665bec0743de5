package org.gongji.application.identity.password;

/**
 * How long passwords are (密码长度).
 *
 * @param shortest the least, 8 to 64 characters
 */
public record PasswordSettings(int shortest) {

  /** More than this is not hashed. */
  public static final int LONGEST = 128;

  /** 8, as the manual says. */
  public static final PasswordSettings USUAL = new PasswordSettings(8);

  /** OWASP wants at least 8, and that nobody is kept from 64. */
  public PasswordSettings {
    if (shortest < 8 || shortest > 64) {
      throw new IllegalArgumentException("At least " + shortest + " characters; 8 to 64");
    }
  }
}
