package org.gongji.application.identity.throttle;

import java.time.Duration;
import java.util.List;

/** Where attempts are counted, each with what is usual; configuration may set other limits. */
public enum Gate {
  /** Failed sign-ins of a login. */
  SIGN_IN("sign-in", new Limit(5, Duration.ofMinutes(15))),
  /** Failed sign-ins from an address. */
  SIGN_IN_ADDRESS("sign-in-address", new Limit(50, Duration.ofMinutes(15))),
  /** Codes sent to a number. */
  CODE_NUMBER(
      "code-number", new Limit(1, Duration.ofMinutes(1)), new Limit(5, Duration.ofHours(1))),
  /** Codes asked for from an address. */
  CODE_ADDRESS("code-address", new Limit(30, Duration.ofHours(1))),
  /** Codes asked for from an address by who cannot read the picture. */
  CODE_UNSEEN("code-unseen", new Limit(3, Duration.ofHours(1))),
  /** Pictures drawn for an address. */
  CAPTCHA_ADDRESS("captcha-address", new Limit(120, Duration.ofMinutes(10))),
  /** Registration forms sent from an address; each tells whether a login or code is taken. */
  REGISTER_ADDRESS("register-address", new Limit(60, Duration.ofHours(1))),
  /** Credit codes from an address whose password is to be recovered. */
  RECOVER_ADDRESS("recover-address", new Limit(20, Duration.ofHours(1)));

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is unmodifiable
  private final List<Limit> usual;

  Gate(String key, Limit... usual) {
    this.key = key;
    this.usual = List.of(usual);
  }

  /** What configuration calls it. */
  public String key() {
    return key;
  }

  /** The limits that hold unless others are configured; each holds by itself. */
  public List<Limit> usual() {
    return usual;
  }
}
