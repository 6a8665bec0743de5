package org.gongji.docs.listing;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import java.util.function.IntConsumer;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.Listing.Column;
import org.gongji.docs.slip.SlipTable;

/** The table of a printed listing: title and header on each page, the totals at the end. */
final class ListingPaper {

  /** The width of a broad A4 page between its margins, in points. */
  private static final float WIDTH = 762;

  /** What a column has beside its characters: the blanks at both sides, in characters. */
  private static final int MARGIN = 1;

  private static final float TITLE = 16;
  private static final float ABOUT = 8;
  private static final String NOTHING = "没有符合条件的记录";
  private static final String GAP = "    ";

  private ListingPaper() {}

  static PdfPTable of(Listing listing, List<List<String>> rows, IntConsumer missing) {
    var table = SlipTable.of(missing, widths(listing.columns()))
        .heading(listing.title(), TITLE, Font.BOLD, Element.ALIGN_CENTER)
        .heading(String.join(GAP, listing.about()), ABOUT, Font.NORMAL, Element.ALIGN_LEFT)
        .dense();
    listing.columns().forEach(column -> add(table, column));
    var unused = table.repeated();
    rows.forEach(row -> add(table, listing.columns(), row));
    if (rows.isEmpty()) {
      var unusedToo = table.words(NOTHING, listing.columns().size());
    }
    var totals = listing.totals();
    if (totals != null) {
      add(table, listing.columns(), totals);
    }
    return table.table();
  }

  private static void add(SlipTable table, Column column) {
    var unused = table.label(column.name(), 1);
  }

  private static void add(SlipTable table, List<Column> columns, List<String> row) {
    for (var at = 0; at < columns.size(); at++) {
      var text = row.get(at);
      var unused = switch (columns.get(at).content()) {
        case TEXT -> table.words(text, 1);
        case NUMBER -> table.number(text, 1);
        case MONEY, COUNT -> table.amount(text, 1);
      };
    }
  }

  private static float[] widths(List<Column> columns) {
    var characters =
        columns.stream().mapToInt(column -> column.characters() + MARGIN).sum();
    var widths = new float[columns.size()];
    for (var at = 0; at < widths.length; at++) {
      widths[at] = WIDTH * (columns.get(at).characters() + MARGIN) / characters;
    }
    return widths;
  }
}
