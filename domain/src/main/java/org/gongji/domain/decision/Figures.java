package org.gongji.domain.decision;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few figures of a refusal by name, unmodifiable, in the order in which they were given.
 *
 * <p>Each holds those given before it, so that one more copies nothing: many refusals are made, and
 * few are read.
 */
final class Figures extends AbstractMap<String, Figure> {

  static final Figures NONE = new Figures(null, "", Figure.of(""));

  private final @Nullable Figures earlier;
  private final String name;
  private final Figure figure;

  private Figures(@Nullable Figures earlier, String name, Figure figure) {
    this.earlier = earlier;
    this.name = name;
    this.figure = figure;
  }

  static Figures of(Map<String, Figure> figures) {
    return figures instanceof Figures same ? same : copied(figures);
  }

  private static Figures copied(Map<String, Figure> figures) {
    var all = NONE;
    for (var entry : figures.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    return all;
  }

  /** These and one more; one of the same name is replaced where it stands. */
  Figures with(String another, Figure value) {
    return new Figures(this, another, value);
  }

  @Override
  public Set<Entry<String, Figure>> entrySet() {
    var all = new LinkedHashMap<String, Figure>();
    putInto(all);
    return Collections.unmodifiableMap(all).entrySet();
  }

  private void putInto(Map<String, Figure> all) {
    if (earlier != null) {
      earlier.putInto(all);
      all.put(name, figure);
    }
  }
}
