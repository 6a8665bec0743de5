package org.gongji.application.identity.staff;

import java.security.SecureRandom;

/** 初始密码: one that is told once and has to be changed at the first sign-in. */
final class FirstPassword {

  /** Nothing that is taken for something else when it is read aloud or copied from paper. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";

  private static final String DIGITS = "23456789";
  private static final int LENGTH = 16;
  private static final int DIGIT_EVERY = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FirstPassword() {}

  /** About 66 random bits, with letters and digits as the password rule wants them. */
  static String fresh() {
    var password = new StringBuilder(LENGTH);
    for (var at = 1; at <= LENGTH; at++) {
      var from = at % DIGIT_EVERY == 0 ? DIGITS : LETTERS;
      password.append(from.charAt(RANDOM.nextInt(from.length())));
    }
    return password.toString();
  }
}
