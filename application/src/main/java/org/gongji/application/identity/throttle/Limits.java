package org.gongji.application.identity.throttle;

import java.util.List;
import java.util.Map;

/**
 * The limits of the gates.
 *
 * @param configured those that are not the usual ones
 */
public record Limits(Map<Gate, List<Limit>> configured) {

  /** The usual ones. */
  public static final Limits USUAL = new Limits(Map.of());

  /** Keeps them. */
  public Limits {
    configured = Map.copyOf(configured);
  }

  /** Those of a gate. */
  public List<Limit> of(Gate gate) {
    return configured.getOrDefault(gate, gate.usual());
  }

  /** The first of them. */
  public Limit first(Gate gate) {
    return of(gate).get(0);
  }
}
