package org.gongji.domain.decision;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The few figures of a refusal by name, unmodifiable, in the order in which they were given. */
final class Figures extends AbstractMap<String, Figure> {

  private final List<Entry<String, Figure>> entries;

  private Figures(List<Entry<String, Figure>> entries) {
    this.entries = entries;
  }

  static Figures of(Map<String, Figure> figures) {
    return figures instanceof Figures same
        ? same
        : new Figures(figures.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** These and one more; one of the same name is replaced where it stands. */
  Figures with(String name, Figure figure) {
    var more = new ArrayList<Entry<String, Figure>>(entries.size() + 1);
    var replaced = false;
    for (var entry : entries) {
      var same = entry.getKey().equals(name);
      more.add(same ? Map.entry(name, figure) : entry);
      replaced = replaced || same;
    }
    if (!replaced) {
      more.add(Map.entry(name, figure));
    }
    return new Figures(more);
  }

  @Override
  public Set<Entry<String, Figure>> entrySet() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(entries));
  }
}
