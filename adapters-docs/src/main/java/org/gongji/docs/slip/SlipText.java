package org.gongji.docs.slip;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.function.IntConsumer;

/** Lines of text outside the ruled tables of a slip. */
public final class SlipText {

  private SlipText() {}

  /**
   * A line of text.
   *
   * @param style of {@link Font}
   * @param alignment of {@link Element}
   * @param missing takes each code point without a glyph
   */
  public static Paragraph line(
      String text, float size, int style, int alignment, IntConsumer missing) {
    var font = new Font(SlipFont.base(), size, style);
    var line = new Paragraph(SlipFont.printable(text, missing), font);
    line.setAlignment(alignment);
    return line;
  }

  /** Texts side by side, the first at the left margin and the last at the right one. */
  public static PdfPTable row(IntConsumer missing, String... texts) {
    var row = new PdfPTable(texts.length);
    row.setWidthPercentage(100);
    row.setSpacingBefore(10);
    for (var at = 0; at < texts.length; at++) {
      var alignment = at == 0
          ? Element.ALIGN_LEFT
          : at == texts.length - 1 ? Element.ALIGN_RIGHT : Element.ALIGN_CENTER;
      var cell = new PdfPCell(line(texts[at], SlipTable.BODY, Font.NORMAL, alignment, missing));
      cell.setBorder(PdfPCell.NO_BORDER);
      cell.setPadding(0);
      cell.setPaddingBottom(4);
      cell.setHorizontalAlignment(alignment);
      row.addCell(cell);
    }
    return row;
  }
}
