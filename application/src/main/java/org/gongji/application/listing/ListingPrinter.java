package org.gongji.application.listing;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Writes what queries found, for paper and for spreadsheets (打印、导出). */
public interface ListingPrinter {

  /**
   * As PDF: broad pages, each with the header and its number, the totals at the end.
   *
   * @param on 打印日期, of which the file's dates are made
   * @param rows one text a column
   */
  byte[] pdf(Listing listing, LocalDate on, List<List<String>> rows);

  /**
   * As a workbook, streamed: amounts and counts are numbers, anything else is text and never a
   * formula, whatever it begins with.
   *
   * @param rows one text a column, each asked for when the one before is written
   * @param out stays open
   */
  void workbook(Listing listing, Iterator<List<String>> rows, OutputStream out);
}
