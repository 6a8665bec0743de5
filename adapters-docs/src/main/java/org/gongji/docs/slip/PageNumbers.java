package org.gongji.docs.slip;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** Writes 第 x 页 / 共 y 页 at the foot of each page, and counts the pages. */
final class PageNumbers extends PdfPageEventHelper {

  private static final float SIZE = 8;
  private static final float ABOVE_EDGE = 22;

  private final int all;
  private int pages;

  /** As many pages as are known to be; of a single one nothing is written. */
  PageNumbers(int all) {
    this.all = all;
  }

  int pages() {
    return pages;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    pages++;
    if (all > 1) {
      var text = "第 " + pages + " 页 / 共 " + all + " 页";
      ColumnText.showTextAligned(
          writer.getDirectContent(),
          Element.ALIGN_CENTER,
          new Phrase(text, new Font(SlipFont.base(), SIZE)),
          document.getPageSize().getWidth() / 2,
          ABOVE_EDGE,
          0);
    }
  }
}
