package org.gongji.application.identity.throttle;

import java.time.Duration;

/**
 * So many within a time.
 *
 * @param most how many, at least 1
 * @param window within which time, at least a minute
 */
public record Limit(int most, Duration window) {

  /** A limit that always or never holds would be a mistake. */
  public Limit {
    if (most < 1 || window.toMinutes() < 1) {
      throw new IllegalArgumentException(most + " in " + window + "; at least 1 in PT1M");
    }
  }
}
