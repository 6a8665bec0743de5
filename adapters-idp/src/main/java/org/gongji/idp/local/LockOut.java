package org.gongji.idp.local;

import java.time.Duration;

/**
 * When a login is locked (锁定): after so many failures within a window, until the oldest of them
 * has left it.
 *
 * @param failures how many failures lock, at least 1
 * @param window how long a failure counts, at least a minute
 */
public record LockOut(int failures, Duration window) {

  /** 5 failures in 15 minutes. */
  public static final LockOut USUAL = new LockOut(5, Duration.ofMinutes(15));

  /** A lock that always or never holds would be a mistake. */
  public LockOut {
    if (failures < 1 || window.toMinutes() < 1) {
      throw new IllegalArgumentException(
          "Lock-out after " + failures + " failures in " + window + "; at least 1 in PT1M");
    }
  }
}
