package org.gongji.docs.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param text its text without blanks around it, those that copying from a page leaves among them;
 *     of one that cannot be read, what a spreadsheet shows, or the beginning of that
 * @param fault why it cannot be read, in Chinese; null where it can
 * @param formula whether it is worked out by the spreadsheet rather than written
 */
public record SheetCell(String text, @Nullable String fault, boolean formula) {

  /** Nothing. */
  public static final SheetCell EMPTY = new SheetCell("", null, false);

  /** As many characters as a spreadsheet keeps in a cell. */
  private static final int LONGEST = 32_767;

  private static final int SHOWN = 1_000;

  private static final Pattern BLANKS_AROUND =
      Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

  /** A text, which may be too long for a cell. */
  public static SheetCell of(String text) {
    return text.length() > LONGEST
        ? faulty(text.substring(0, SHOWN), "单元格超过 " + LONGEST + " 个字符")
        : new SheetCell(BLANKS_AROUND.matcher(text).replaceAll(""), null, false);
  }

  /** One that cannot be read, though something is shown in it. */
  static SheetCell faulty(String shown, String fault) {
    return new SheetCell(shown, fault, false);
  }

  /** The same, worked out. */
  SheetCell asFormula() {
    return new SheetCell(text, fault, true);
  }

  /** Whether there is nothing to read; of a formula, whether it came to an empty text. */
  public boolean isBlank() {
    return fault == null && text.isEmpty();
  }
}
