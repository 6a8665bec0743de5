package org.gongji.application.identity.recovery;

import java.util.Optional;

/**
 * Whose password a browser recovers, and by which phone.
 *
 * @param subject what names the recovery in challenges
 * @param login the user; empty where nobody registered, which nobody is told
 * @param userKey the same
 * @param number the phone, whole; empty where nobody registered
 * @param maskedName 持有人, for example {@code 梁*娜}
 * @param maskedNumber for example {@code 130****4555}
 */
public record Recoverable(
    String subject,
    String login,
    Optional<Long> userKey,
    String number,
    String maskedName,
    String maskedNumber) {

  /** Numbers are not for logs. */
  @Override
  public String toString() {
    return "Recoverable";
  }
}
