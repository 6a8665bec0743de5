package org.gongji.docs.backpay;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import jakarta.inject.Inject;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.gongji.application.backpay.BackPaymentPrinter;
import org.gongji.docs.slip.StablePdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 补缴凭条 and 补缴说明 on upright pages, 补缴清册 on broad ones. */
public final class PdfBackPaymentPrinter implements BackPaymentPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(PdfBackPaymentPrinter.class);

  /** Reads the typeface only when the first paper is printed. */
  @Inject
  public PdfBackPaymentPrinter() {}

  @Override
  public byte[] voucher(Papers papers) {
    return print(PageSize.A4, "补缴凭条", papers, BackPaymentSlip::write);
  }

  @Override
  public byte[] roster(Papers papers) {
    return print(PageSize.A4.rotate(), "补缴清册", papers, BackPaymentRoster::write);
  }

  @Override
  public byte[] statement(Papers papers) {
    return print(PageSize.A4, "补缴说明", papers, BackPaymentStatement::write);
  }

  private static byte[] print(Rectangle page, String name, Papers papers, Paper paper) {
    var missing = new TreeSet<Integer>();
    var pdf = StablePdf.paged(
        page,
        papers.centreName() + name + " " + papers.serial(),
        papers.centreName(),
        papers.printedOn(),
        document -> paper.write(document, papers, missing::add));
    missing.forEach(codePoint -> LOG.warn(
        "Back payment {}: no glyph for U+{}", papers.serial(), Integer.toHexString(codePoint)));
    return pdf;
  }

  private interface Paper {
    void write(Document document, Papers papers, IntConsumer missing);
  }
}
