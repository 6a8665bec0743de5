package org.gongji.docs.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets.Worded;
import org.gongji.domain.contribution.change.FilingKind;

/** Colours the cells that are wrong and says in a comment what is wrong with them. */
final class MarkedSheet {

  private static final short COLOUR = IndexedColors.ROSE.getIndex();
  private static final int WIDE = 4;
  private static final int HIGH = 4;
  private static final int CHARACTERS_A_LINE = 16;

  /** Spreadsheets crawl with more of them; whoever has so many will not read them all. */
  private static final int MOST_COMMENTS = 3_000;

  /** As much as a comment holds. */
  private static final int LONGEST = 8_000;

  private final List<Column> columns;
  private final Workbook workbook;
  private final Sheet sheet;
  private final Drawing<?> drawing;
  private final Map<Short, CellStyle> coloured = new HashMap<>();
  private int comments;

  /** The first visible sheet, from which its rows were read. */
  MarkedSheet(FilingKind kind, Workbook workbook) {
    columns = Column.of(kind);
    this.workbook = workbook;
    sheet = workbook.getSheetAt(IntStream.range(0, workbook.getNumberOfSheets())
        .filter(at -> workbook.getSheetVisibility(at) == SheetVisibility.VISIBLE)
        .findFirst()
        .orElse(0));
    var existing = sheet.getDrawingPatriarch();
    drawing = existing == null ? sheet.createDrawingPatriarch() : existing;
  }

  /**
   * Marks every mistake; several about one cell stand in one comment. After thousands of comments
   * cells are only coloured.
   */
  void mark(List<Worded> mistakes) {
    var byRow = mistakes.stream()
        .collect(groupingBy(
            Worded::row,
            TreeMap::new,
            groupingBy(this::column, TreeMap::new, mapping(Worded::words, joining("\n")))));
    byRow.forEach((row, byColumn) ->
        byColumn.forEach((column, words) -> mark(cell(row - 1, column), words)));
  }

  private int column(Worded mistake) {
    return Math.max(0, columns.indexOf(mistake.column()));
  }

  private Cell cell(int at, int column) {
    var existing = sheet.getRow(at);
    var row = existing == null ? sheet.createRow(at) : existing;
    return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void mark(Cell cell, String words) {
    cell.setCellStyle(coloured.computeIfAbsent(
        cell.getCellStyle().getIndex(), unused -> coloured(cell.getCellStyle())));
    comments++;
    if (comments > MOST_COMMENTS) {
      return;
    }
    var former = cell.getCellComment();
    var text = former == null ? words : words + "\n" + former.getString().getString();
    cell.removeCellComment();
    comment(cell, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private CellStyle coloured(CellStyle plain) {
    var style = workbook.createCellStyle();
    style.cloneStyleFrom(plain);
    style.setFillForegroundColor(COLOUR);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private void comment(Cell cell, String text) {
    var helper = workbook.getCreationHelper();
    var anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + WIDE);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + HIGH + text.length() / CHARACTERS_A_LINE);
    var comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    // A streamed workbook would leave it where its anchor begins.
    comment.setAddress(cell.getAddress());
    cell.setCellComment(comment);
  }
}
