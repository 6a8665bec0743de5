package org.gongji.docs.rulecase;

import java.util.List;

/**
 * A row of cells, whatever kind of file it came from.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells without blank ones at the end
 */
record SheetRow(int number, List<SheetCell> cells) {

  SheetRow {
    var filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    cells = List.copyOf(cells.subList(0, filled));
  }

  boolean isBlank() {
    return cells.isEmpty();
  }
}
