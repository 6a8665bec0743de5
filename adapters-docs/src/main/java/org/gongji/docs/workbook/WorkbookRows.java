package org.gongji.docs.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of an {@code .xlsx} that are not blank, streamed. */
public final class WorkbookRows {

  /** How a workbook has to be opened for its dates to be known. */
  public static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Sheet sheet;
  private final CellText text;

  /**
   * The rows of a workbook that was looked over.
   *
   * @param workbook opened {@link #WITH_FORMATS}
   * @param numbers what numbers are to say, by whether days are counted from 1904
   */
  public WorkbookRows(ReadableWorkbook workbook, Function<Boolean, NumberText> numbers) {
    sheet = workbook
        .getSheets()
        .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseGet(workbook::getFirstSheet);
    text = new CellText(numbers.apply(workbook.isDate1904()));
  }

  /** The sheet's name. */
  public String sheetName() {
    return sheet.getName();
  }

  /** Hands over one row after the other. */
  public void forEach(Consumer<SheetRow> taker) throws IOException {
    try (var rows = sheet.openStream()) {
      rows.map(this::row).filter(row -> !row.isBlank()).forEach(taker);
    }
  }

  /** Formatted rows without a value are many and wide: for them nothing is kept. */
  private SheetRow row(Row row) {
    var cells = new ArrayList<SheetCell>();
    var at = 0;
    for (Cell cell : row) {
      var read = cell == null ? SheetCell.EMPTY : text.of(cell);
      if (!read.isBlank()) {
        cells.addAll(Collections.nCopies(at - cells.size(), SheetCell.EMPTY));
        cells.add(read);
      }
      at++;
    }
    return new SheetRow(row.getRowNum(), cells);
  }
}
