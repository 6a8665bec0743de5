package org.gongji.application.identity;

import java.time.Duration;
import java.time.Instant;
import org.gongji.application.identity.Sessions.Session;

/**
 * How long a session runs.
 *
 * @param idle at most so long without a request
 * @param absolute at most so long after the sign-in, however busy
 */
public record SessionLimits(Duration idle, Duration absolute) {

  /** Those of OWASP ASVS level 2: half an hour idle, twelve hours in all. */
  public static final SessionLimits USUAL =
      new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

  /** Both are at least a minute. */
  public SessionLimits {
    var shortest = Duration.ofMinutes(1);
    if (idle.compareTo(shortest) < 0 || absolute.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("Too short for a session: " + idle + ", " + absolute);
    }
  }

  /** Whether a session still runs. */
  public boolean lets(Session session, Instant now) {
    return session.startedAt().plus(absolute).isAfter(now)
        && session.seenAt().plus(idle).isAfter(now);
  }
}
