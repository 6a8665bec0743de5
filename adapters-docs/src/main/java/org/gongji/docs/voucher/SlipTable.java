package org.gongji.docs.voucher;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** The ruled table of a slip: eight columns, labels shaded, values beside them. */
final class SlipTable {

  static final float BODY = 9;

  private static final float[] WIDTHS = {66, 66, 66, 60, 72, 58, 66, 61};
  private static final int NARROWEST = 58;
  private static final float LEADING = 1.3f;
  private static final float SMALLEST = 6;
  private static final float PADDING = 4;
  private static final float LOWEST_ROW = 26;
  private static final Color SHADE = new Color(244, 244, 244);

  private final IntConsumer missing;
  private final PdfPTable table = new PdfPTable(WIDTHS);

  SlipTable(IntConsumer missing) {
    this.missing = missing;
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(8);
  }

  PdfPTable table() {
    return table;
  }

  /** A label over so many columns. */
  SlipTable label(String text, int columns) {
    var cell = cell(phrase(text, BODY), columns, Element.ALIGN_CENTER);
    cell.setBackgroundColor(SHADE);
    table.addCell(cell);
    return this;
  }

  /** Words, wrapped where they are long. */
  SlipTable words(String text, int columns) {
    table.addCell(cell(phrase(text, BODY), columns, Element.ALIGN_LEFT));
    return this;
  }

  /** A number, which is set smaller rather than broken. */
  SlipTable number(String text, int columns) {
    var room = columns * NARROWEST - 2 * PADDING;
    var fitting = room / SlipFont.base().getWidthPoint(text, 1);
    var size = Math.max(SMALLEST, Math.min(BODY, fitting));
    table.addCell(cell(phrase(text, size), columns, Element.ALIGN_CENTER));
    return this;
  }

  /** Room for a signature or a seal under its caption. */
  SlipTable signature(String caption, int columns, float height) {
    var cell = cell(phrase(caption, BODY), columns, Element.ALIGN_LEFT);
    cell.setVerticalAlignment(Element.ALIGN_TOP);
    cell.setMinimumHeight(height);
    table.addCell(cell);
    return this;
  }

  /** A line of text outside the table. */
  static Paragraph line(String text, float size, int style, int alignment, IntConsumer missing) {
    var font = new Font(SlipFont.base(), size, style);
    var line = new Paragraph(SlipFont.printable(text, missing), font);
    line.setAlignment(alignment);
    return line;
  }

  private Phrase phrase(String text, float size) {
    var lines = text.lines()
        .map(line -> SlipFont.printable(line, missing))
        .collect(Collectors.joining("\n"));
    return new Phrase(lines, new Font(SlipFont.base(), size));
  }

  private static PdfPCell cell(Phrase phrase, int columns, int alignment) {
    var cell = new PdfPCell(phrase);
    cell.setColspan(columns);
    cell.setHorizontalAlignment(alignment);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setLeading(0, LEADING);
    cell.setPadding(PADDING);
    cell.setPaddingBottom(PADDING + 2);
    cell.setMinimumHeight(LOWEST_ROW);
    cell.setBorderWidth(0.6f);
    return cell;
  }
}
