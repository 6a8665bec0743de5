package org.gongji.docs.listing;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Exports a hundred thousand rows and prints ten thousand, in whatever heap it is given. */
final class LargeListing {

  private static final int EXPORTED = 100_000;
  private static final int PRINTED = 10_000;

  private LargeListing() {}

  /** Ends with 0 when both were written. */
  public static void main(String[] arguments) {
    var printer = new PoiListingPrinter();
    var listing = ListingFixture.listing(null);
    printer.workbook(
        listing,
        IntStream.rangeClosed(1, EXPORTED).mapToObj(ListingFixture::row).iterator(),
        OutputStream.nullOutputStream());
    var pdf = printer.pdf(listing, LocalDate.of(2022, 4, 1), ListingFixture.rows(PRINTED));
    if (pdf.length == 0) {
      throw new IllegalStateException("Nothing was printed");
    }
  }
}
