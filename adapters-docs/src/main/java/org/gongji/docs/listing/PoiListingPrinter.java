package org.gongji.docs.listing;

import com.lowagie.text.PageSize;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.ListingPrinter;
import org.gongji.docs.slip.StablePdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints with OpenPDF on broad pages, and exports with POI. */
public final class PoiListingPrinter implements ListingPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(PoiListingPrinter.class);

  /** Reads the typeface only when the first listing is printed. */
  @Inject
  public PoiListingPrinter() {}

  @Override
  public byte[] pdf(Listing listing, LocalDate on, List<List<String>> rows) {
    var missing = new TreeSet<Integer>();
    var pdf = StablePdf.paged(
        PageSize.A4.rotate(),
        listing.title(),
        "",
        on,
        document -> document.add(ListingPaper.of(listing, rows, missing::add)));
    missing.forEach(codePoint ->
        LOG.warn("Listing {}: no glyph for U+{}", listing.title(), Integer.toHexString(codePoint)));
    return pdf;
  }

  @Override
  public void workbook(Listing listing, Iterator<List<String>> rows, OutputStream out) {
    ListingWorkbook.write(listing, rows, out);
  }
}
