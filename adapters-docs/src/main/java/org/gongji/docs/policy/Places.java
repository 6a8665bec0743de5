package org.gongji.docs.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gongji.domain.rulebook.PackCheck;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where in the file values stand, so that what the domain says of them finds its line. */
final class Places {

  private final Map<String, Node> values = new HashMap<>();
  private final IdentityHashMap<Object, Node> parts = new IdentityHashMap<>();

  void value(String parameter, LocalDate from, Node node) {
    values.put(parameter + from, node);
  }

  void part(Object part, Node node) {
    parts.put(part, node);
  }

  Node of(PackCheck.Mistake mistake, Node otherwise) {
    var value = values.getOrDefault(mistake.parameter() + mistake.from(), otherwise);
    var part = mistake.part();
    return part == null ? value : parts.getOrDefault(part, value);
  }
}
