package org.gongji.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code docs/ROLES.csv}: what each role is answered on each route, written by hand. */
final class Matrix {

  static final Path FILE = Path.of("..", "docs", "ROLES.csv");

  private Matrix() {}

  /** A line: {@code GET /me}, and the expected answer by role. */
  record Line(String route, Map<String, String> expected) {}

  static List<Line> lines() {
    try (var lines = Files.lines(FILE)) {
      var rows = lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(",")))
          .toList();
      var head = rows.get(0);
      return rows.stream().skip(1).map(cells -> line(head, cells)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Line line(List<String> head, List<String> cells) {
    var expected = new LinkedHashMap<String, String>();
    for (var at = 2; at < head.size(); at++) {
      expected.put(head.get(at), cells.get(at));
    }
    return new Line(cells.get(0) + " " + cells.get(1), expected);
  }
}
