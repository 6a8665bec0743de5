package org.gongji.application.identity.throttle;

import java.time.Instant;

/** Attempts as they were counted, by gate and subject; a subject is known by its hash only. */
public interface Attempts {

  /** Counts one. */
  void add(Gate gate, String subject, Instant at);

  /** How many there were from an instant on. */
  int since(Gate gate, String subject, Instant since);

  /** Forgets those of a subject. */
  void clear(Gate gate, String subject);

  /** Forgets those before an instant, whosoever. */
  void forget(Instant before);
}
