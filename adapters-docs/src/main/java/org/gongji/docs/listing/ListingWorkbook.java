package org.gongji.docs.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.Listing.Column;

/**
 * A listing as a workbook. Its rows go to a compressed temporary file as they come, so that memory
 * holds a hundred of them, and the first byte is written when the last row is there: what breaks
 * before can still be answered as a refusal.
 */
final class ListingWorkbook {

  private static final String ABOUT = "说明";

  /** Rows kept in memory. */
  private static final int WINDOW = 100;

  private static final int WIDTH_PER_CHARACTER = 2 * 256;
  private static final int NARROWEST = 5;

  private final SXSSFWorkbook workbook;
  private final Listing listing;
  private final ListingStyles styles;

  private ListingWorkbook(SXSSFWorkbook workbook, Listing listing) {
    this.workbook = workbook;
    this.listing = listing;
    this.styles = new ListingStyles(workbook);
  }

  static void write(Listing listing, Iterator<List<String>> rows, OutputStream out) {
    try (var workbook = new SXSSFWorkbook(WINDOW)) {
      workbook.setCompressTempFiles(true);
      new ListingWorkbook(workbook, listing).fill(rows);
      workbook.write(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void fill(Iterator<List<String>> rows) {
    var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(listing.title()));
    header(sheet);
    var at = 1;
    while (rows.hasNext()) {
      row(sheet, at, rows.next());
      at++;
    }
    var totals = listing.totals();
    if (totals != null) {
      row(sheet, at, totals);
    }
    about(at - 1);
  }

  private void header(Sheet sheet) {
    var row = sheet.createRow(0);
    for (var at = 0; at < listing.columns().size(); at++) {
      var column = listing.columns().get(at);
      styles.header(row.createCell(at), column.name());
      var width = Math.max(NARROWEST, column.characters()) + 1;
      sheet.setColumnWidth(at, width * WIDTH_PER_CHARACTER);
    }
    sheet.createFreezePane(0, 1);
  }

  private void row(Sheet sheet, int at, List<String> texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty()) {
        fill(row.createCell(column), listing.columns().get(column), texts.get(column));
      }
    }
  }

  private void fill(Cell cell, Column column, String text) {
    switch (column.content()) {
      case TEXT, NUMBER -> styles.text(cell, text);
      case MONEY -> styles.money(cell, text);
      case COUNT -> styles.count(cell, text);
    }
  }

  /** Whose rows they are stands apart, so that the first sheet is nothing but a table. */
  private void about(int rows) {
    var sheet = workbook.createSheet(ABOUT);
    sheet.setColumnWidth(0, 60 * WIDTH_PER_CHARACTER);
    styles.header(sheet.createRow(0).createCell(0), listing.title());
    var at = 1;
    for (var line : listing.about()) {
      styles.text(sheet.createRow(at).createCell(0), line);
      at++;
    }
    styles.text(sheet.createRow(at).createCell(0), "共 " + rows + " 条");
  }
}
