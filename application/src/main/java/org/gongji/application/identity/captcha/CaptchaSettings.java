package org.gongji.application.identity.captcha;

/**
 * When a password is taken only with a picture.
 *
 * @param afterFailures after so many failures of the login; 0 always
 */
public record CaptchaSettings(int afterFailures) {

  /** After 3 failures. */
  public static final CaptchaSettings USUAL = new CaptchaSettings(3);

  /** A negative number would be a mistake. */
  public CaptchaSettings {
    if (afterFailures < 0) {
      throw new IllegalArgumentException("After " + afterFailures + " failures");
    }
  }
}
