package org.gongji.web.query;

import java.util.List;

/**
 * A picture of months, with the table that holds the same figures.
 *
 * @param id names it on the page
 * @param title its heading
 * @param label what it shows and where it goes, for those who do not see it
 * @param unit 元 or 人
 * @param columns what the table has beside the month
 * @param rows the months in order
 */
public record ChartView(
    String id, String title, String label, String unit, List<Column> columns, List<Row> rows) {

  /**
   * A column, which is a series of the picture too.
   *
   * @param title its heading
   * @param type {@code bar} or {@code line}
   * @param stack series of one stack stand on each other; empty for none
   * @param sign {@code -1} for what is drawn below zero
   * @param colour which of the style sheet's colours
   */
  public record Column(String title, String type, String stack, int sign, String colour) {}

  /** A month as {@code 202204} with its figures, empty where there is none. */
  public record Row(String month, List<String> figures) {}
}
