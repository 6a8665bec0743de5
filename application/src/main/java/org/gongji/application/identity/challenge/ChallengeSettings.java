package org.gongji.application.identity.challenge;

import java.time.Duration;

/**
 * How long and how often a code may be typed (短信校验码).
 *
 * @param valid how long it counts, a minute to an hour
 * @param tries how often it may be typed, 1 to 10
 */
public record ChallengeSettings(Duration valid, int tries) {

  /** 5 minutes, 5 tries: a guess succeeds once in 200,000 codes. */
  public static final ChallengeSettings USUAL = new ChallengeSettings(Duration.ofMinutes(5), 5);

  /** Beyond these a code of six digits protects nothing, or nobody can type it. */
  public ChallengeSettings {
    if (valid.toMinutes() < 1 || valid.toHours() > 1 || tries < 1 || tries > 10) {
      throw new IllegalArgumentException(tries + " tries in " + valid);
    }
  }
}
