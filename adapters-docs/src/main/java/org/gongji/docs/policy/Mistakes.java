package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongji.docs.policy.InvalidPolicyFile.Mistake;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers mistakes, so that none hides another. */
final class Mistakes {

  private final List<Mistake> found = new ArrayList<>();

  void at(Node node, String message) {
    at(node.getStartMark(), message);
  }

  void at(Optional<Mark> mark, String message) {
    var line = mark.map(Mark::getLine).orElse(0) + 1;
    var column = mark.map(Mark::getColumn).orElse(0) + 1;
    found.add(new Mistake(line, column, message));
  }

  int count() {
    return found.size();
  }

  List<Mistake> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
        .toList();
  }
}
