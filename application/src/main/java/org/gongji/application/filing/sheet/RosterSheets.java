package org.gongji.application.filing.sheet;

import java.util.List;
import java.util.Map;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** Rosters in workbooks that people fill in (批量录入). */
public interface RosterSheets {

  /**
   * A row of a workbook below its header.
   *
   * @param number as the spreadsheet program counts it, from 1
   * @param cells what stands in each column of the kind, without the spaces around it; an empty cell
   *     is an empty text, a number as it is shown without thousands separators, a date or month as
   *     {@code 2022-04}
   */
  record Row(int number, Map<Column, String> cells) {
    /** Keeps the cells unmodifiable. */
    public Row {
      cells = Map.copyOf(cells);
    }

    /** What stands in a column. */
    public String cell(Column column) {
      return cells.getOrDefault(column, "");
    }

    /** What people wrote is not for logs. */
    @Override
    public String toString() {
      return "Row " + number;
    }
  }

  /** What is wrong with a cell, or with its row as a whole where the column is that of the sequence. */
  record Mistake(int row, Column column, Rejection rejection) {

    /** The refusal, which says where in the workbook it is. */
    public Rejection located() {
      return rejection.with(ImportRoster.ROW, Figure.of(row)).at(column.chineseName());
    }
  }

  /**
   * An empty workbook for a kind: header, drop-downs, and a sheet that explains how to fill it in.
   *
   * @param kind 业务
   * @param choices what may be chosen in a column, by column
   * @return an {@code .xlsx}
   */
  byte[] template(FilingKind kind, Map<Column, List<String>> choices);

  /**
   * Reads the first sheet of an {@code .xlsx} or {@code .xls}: the header has to be the kind's, rows
   * that are empty altogether are passed over.
   *
   * @return the rows, or why the workbook as a whole cannot be taken: a code of {@link SheetCode}
   */
  Decision<List<Row>> read(FilingKind kind, byte[] workbook);

  /**
   * The user's own workbook with the cells that are wrong marked in colour and commented; of one that
   * would take too much memory a copy of its rows alone.
   *
   * @param workbook one that was read
   * @param mistakes what is wrong, with its words
   * @return in the format in which it came, such a copy as {@code .xlsx}
   */
  byte[] marked(FilingKind kind, byte[] workbook, List<Worded> mistakes);

  /** A mistake in the words that the user is to read. */
  record Worded(int row, Column column, String words) {}
}
