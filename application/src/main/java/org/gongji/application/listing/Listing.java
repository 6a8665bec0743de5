package org.gongji.application.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query found, as it is printed or exported (查询结果), whichever query it was.
 *
 * @param title on top of the document, and its file's title
 * @param about whose rows they are, of which period, and who printed them when
 * @param columns from left to right
 * @param totals the last row, one text a column and empty where nothing is summed; null without one
 */
public record Listing(
    String title,
    List<String> about,
    List<Column> columns,
    @Nullable List<String> totals) {

  /**
   * A column.
   *
   * @param name its header
   * @param content what stands in it, by which it is aligned and typed
   * @param characters how many Chinese characters wide it is
   */
  public record Column(String name, Content content, int characters) {}

  /** What stands in the cells of a column; all of them come as the texts that the pages show. */
  public enum Content {
    /** Words, from the left. */
    TEXT,
    /** A number that nobody reckons with: accounts, serials, months and dates. */
    NUMBER,
    /** Yuan with two places, {@code 6,100.00}; a number in a workbook. */
    MONEY,
    /** A count; a number in a workbook. */
    COUNT
  }

  /**
   * Keeps columns and totals.
   *
   * @throws IllegalArgumentException unless there is a total for each column, or none at all
   */
  public Listing {
    about = List.copyOf(about);
    columns = List.copyOf(columns);
    if (totals != null) {
      totals = List.copyOf(totals);
      if (totals.size() != columns.size()) {
        throw new IllegalArgumentException(totals + " for " + columns);
      }
    }
  }
}
