package org.gongji.docs.slip;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** A ruled table of a slip: labels shaded, values beside or below them. */
public final class SlipTable {

  /** The size of its letters, in points. */
  public static final float BODY = 9;

  private static final float[] EIGHT = {66, 66, 66, 60, 72, 58, 66, 61};
  private static final float LEADING = 1.3f;
  private static final float SMALLEST = 6;
  private static final float PADDING = 4;
  private static final float LOWEST_ROW = 26;
  private static final float DENSE_BODY = 8;
  private static final float DENSE_PADDING = 2.5f;
  private static final Color SHADE = new Color(244, 244, 244);

  private final IntConsumer missing;
  private final float[] widths;
  private final PdfPTable table;
  private float body = BODY;
  private float padding = PADDING;
  private float lowestRow = LOWEST_ROW;

  /** The column in which the next cell begins. */
  private int column;

  private SlipTable(IntConsumer missing, float[] widths) {
    this.missing = missing;
    this.widths = widths;
    table = new PdfPTable(widths);
    table.setWidthPercentage(100);
  }

  /**
   * The eight columns of a slip, over the width of an A4 page.
   *
   * @param missing takes each code point without a glyph
   */
  public static SlipTable ofEight(IntConsumer missing) {
    return new SlipTable(missing, EIGHT);
  }

  /**
   * Columns of one's own.
   *
   * @param widths in points; together the width between the margins
   */
  public static SlipTable of(IntConsumer missing, float... widths) {
    return new SlipTable(missing, widths.clone());
  }

  /** The rows from here on are low and their letters small, for long lists of many columns. */
  public SlipTable dense() {
    body = DENSE_BODY;
    padding = DENSE_PADDING;
    lowestRow = 0;
    return this;
  }

  /** Keeps the table apart from what stands above and below it, in points. */
  public SlipTable spaced(float before, float after) {
    table.setSpacingBefore(before);
    table.setSpacingAfter(after);
    return this;
  }

  /** The rows so far are set again at the top of each further page. */
  public SlipTable repeated() {
    table.setHeaderRows(table.size());
    return this;
  }

  /** The rows are not parted by the end of a page, where they fit on one. */
  public SlipTable together() {
    table.setKeepTogether(true);
    return this;
  }

  /** What is added to the document. */
  public PdfPTable table() {
    return table;
  }

  /** A label over so many columns. */
  public SlipTable label(String text, int columns) {
    var cell = cell(phrase(text, body), columns, Element.ALIGN_CENTER);
    cell.setBackgroundColor(SHADE);
    return add(cell);
  }

  /** Words, wrapped where they are long. */
  public SlipTable words(String text, int columns) {
    return add(cell(phrase(text, body), columns, Element.ALIGN_LEFT));
  }

  /** A number, which is set smaller rather than broken. */
  public SlipTable number(String text, int columns) {
    return number(text, columns, Element.ALIGN_CENTER);
  }

  /** An amount in a column of amounts. */
  public SlipTable amount(String text, int columns) {
    return number(text, columns, Element.ALIGN_RIGHT);
  }

  private SlipTable number(String text, int columns, int alignment) {
    var room = -2 * padding;
    for (var at = column; at < column + columns; at++) {
      room += widths[at];
    }
    var fitting = room / SlipFont.base().getWidthPoint(text, 1);
    var size = Math.max(SMALLEST, Math.min(body, fitting));
    return add(cell(phrase(text, size), columns, alignment));
  }

  /** Room for a signature or a seal under its caption. */
  public SlipTable signature(String caption, int columns, float height) {
    var cell = cell(phrase(caption, body), columns, Element.ALIGN_LEFT);
    cell.setVerticalAlignment(Element.ALIGN_TOP);
    cell.setMinimumHeight(height);
    return add(cell);
  }

  /** A row without rules, in letters of another size. */
  public SlipTable heading(String text, float size, int style, int alignment) {
    var cell = new PdfPCell(SlipText.line(text, size, style, alignment, missing));
    cell.setColspan(widths.length);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setHorizontalAlignment(alignment);
    cell.setPadding(0);
    cell.setPaddingBottom(2 * PADDING + 2);
    return add(cell);
  }

  private SlipTable add(PdfPCell cell) {
    table.addCell(cell);
    column = (column + cell.getColspan()) % widths.length;
    return this;
  }

  private Phrase phrase(String text, float size) {
    var lines = text.lines()
        .map(line -> SlipFont.printable(line, missing))
        .collect(Collectors.joining("\n"));
    return new Phrase(lines, new Font(SlipFont.base(), size));
  }

  private PdfPCell cell(Phrase phrase, int columns, int alignment) {
    var cell = new PdfPCell(phrase);
    cell.setColspan(columns);
    cell.setHorizontalAlignment(alignment);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setLeading(0, LEADING);
    cell.setPadding(padding);
    cell.setPaddingBottom(padding + 2);
    cell.setMinimumHeight(lowestRow);
    cell.setBorderWidth(0.6f);
    return cell;
  }
}
