package org.gongji.web.filing.roster;

import java.util.Locale;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.web.filing.FilingLinks;
import org.gongji.web.operation.View;

/**
 * How far a background import has come; the part of a page that is asked for again and again.
 *
 * @param title the page's title
 * @param running the import
 */
public record ImportView(String title, Import running) implements View {

  /** The address of its draft. */
  public String filing() {
    return FilingLinks.filing(running.employer(), running.filing());
  }

  /** Where to ask how far it has come. */
  public String path() {
    return filing() + "/import";
  }

  /** How many rows were judged. */
  public String read() {
    return count(running.read());
  }

  /** How many rows there are. */
  public String rows() {
    return count(running.order().rows());
  }

  private static String count(int rows) {
    return String.format(Locale.ROOT, "%,d", rows);
  }
}
