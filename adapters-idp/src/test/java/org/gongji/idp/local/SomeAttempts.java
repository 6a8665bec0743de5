package org.gongji.idp.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.identity.throttle.Attempts;
import org.gongji.application.identity.throttle.Gate;

/** Attempts in memory; each call is atomic. */
final class SomeAttempts implements Attempts {

  private final List<Attempt> attempts = new ArrayList<>();

  private record Attempt(Gate gate, String subject, Instant at) {

    boolean isOf(Gate other, String whose) {
      return gate == other && subject.equals(whose);
    }
  }

  @Override
  public synchronized void add(Gate gate, String subject, Instant at) {
    attempts.add(new Attempt(gate, subject, at));
  }

  @Override
  public synchronized int since(Gate gate, String subject, Instant since) {
    return (int) attempts.stream()
        .filter(attempt -> attempt.isOf(gate, subject) && !attempt.at().isBefore(since))
        .count();
  }

  @Override
  public synchronized void clear(Gate gate, String subject) {
    attempts.removeIf(attempt -> attempt.isOf(gate, subject));
  }

  @Override
  public synchronized void forget(Instant before) {
    attempts.removeIf(attempt -> attempt.at().isBefore(before));
  }

  synchronized int all() {
    return attempts.size();
  }
}
