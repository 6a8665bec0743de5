package org.gongji.docs.workbook;

import java.util.List;

/**
 * A row of cells, whatever kind of file it came from.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells without blank ones at the end
 */
public record SheetRow(int number, List<SheetCell> cells) {

  /** Leaves out blank cells at the end. */
  public SheetRow {
    var filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isBlank()) {
      filled--;
    }
    cells = List.copyOf(cells.subList(0, filled));
  }

  /** Whether there is nothing in it. */
  public boolean isBlank() {
    return cells.isEmpty();
  }
}
