package org.gongji.docs.rulecase;

import java.util.List;

/**
 * A row of texts, whatever kind of file it came from.
 *
 * @param number as a spreadsheet counts, from 1
 */
record SheetRow(int number, List<String> texts) {

  SheetRow {
    texts = List.copyOf(texts);
  }

  boolean isBlank() {
    return texts.stream().allMatch(String::isBlank);
  }

  String text(int column) {
    return column < texts.size() ? texts.get(column) : "";
  }
}
