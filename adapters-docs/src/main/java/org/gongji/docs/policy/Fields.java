package org.gongji.docs.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys of one mapping, read with a mistake for each that is missing, unknown or wrong. */
final class Fields {

  private final Node node;
  private final Mistakes mistakes;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(Node node, Mistakes mistakes) {
    this.node = node;
    this.mistakes = mistakes;
  }

  static Fields of(Node node, Mistakes mistakes) {
    var fields = new Fields(node, mistakes);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(fields::put);
    } else {
      mistakes.at(node, "这里应为「键: 值」");
    }
    return fields;
  }

  private void put(NodeTuple tuple) {
    var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (tuples.put(key, tuple) != null) {
      mistakes.at(tuple.getKeyNode(), "键「" + key + "」重复");
    }
  }

  /** A text that must be there; it may be empty where the file says so in quotes. */
  Optional<String> text(String key) {
    return value(key, "文字", Function.identity());
  }

  /** A value that must be there; a reader that throws makes a mistake of it. */
  <T> Optional<T> value(String key, String allowed, Function<String, T> reader) {
    return node(key).flatMap(value -> read(key, value, allowed, reader));
  }

  /** A value that may be missing. */
  <T> Optional<T> optional(String key, String allowed, Function<String, T> reader) {
    return has(key) ? value(key, allowed, reader) : Optional.empty();
  }

  /** Whether a key that may be missing is there. */
  boolean has(String key) {
    known.add(key);
    return tuples.containsKey(key);
  }

  /** The items of a list that must be there and hold something. */
  List<Node> items(String key) {
    return node(key).map(value -> items(key, value)).orElse(List.of());
  }

  private List<Node> items(String key, Node value) {
    if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    mistakes.at(value, "「" + key + "」应为列表，每项以 - 开头，至少一项");
    return List.of();
  }

  /** The keys of a mapping that must be there. */
  Optional<Fields> fields(String key) {
    return node(key).map(value -> Fields.of(value, mistakes));
  }

  /** Every key, for mappings whose keys are names. */
  Set<String> keys() {
    return tuples.keySet();
  }

  /** The value of a key that must be there. */
  Optional<Node> node(String key) {
    known.add(key);
    var tuple = tuples.get(key);
    if (tuple == null) {
      if (node instanceof MappingNode) {
        mistakes.at(node, "缺少「" + key + "」");
      }
      return Optional.empty();
    }
    return Optional.of(tuple.getValueNode());
  }

  void allow(String key) {
    known.add(key);
  }

  void wrong(String key, String message) {
    var tuple = tuples.get(key);
    mistakes.at(tuple == null ? node : tuple.getValueNode(), message);
  }

  /** Reports the keys that nobody asked for. */
  void nothingElse() {
    tuples.forEach((key, tuple) -> {
      if (!known.contains(key)) {
        mistakes.at(tuple.getKeyNode(), "没有名为「" + key + "」的键，可用的键：" + String.join("、", known));
      }
    });
  }

  private <T> Optional<T> read(String key, Node value, String allowed, Function<String, T> reader) {
    if (value instanceof ScalarNode scalar && (!scalar.getValue().isEmpty() || !scalar.isPlain())) {
      try {
        return Optional.of(reader.apply(scalar.getValue()));
      } catch (RuntimeException wrong) {
        mistakes.at(value, "「" + key + "」的值「" + scalar.getValue() + "」不对，应为" + allowed);
        return Optional.empty();
      }
    }
    mistakes.at(value, "「" + key + "」应为" + allowed);
    return Optional.empty();
  }
}
