package org.gongji.docs.rulecase;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param text its text without blanks around it, those that copying from a page leaves among them
 * @param fault why it cannot be read, in Chinese; null where it can
 */
record SheetCell(String text, @Nullable String fault) {

  static final SheetCell EMPTY = new SheetCell("", null);

  /** As many characters as a spreadsheet keeps in a cell. */
  private static final int LONGEST = 32_767;

  private static final Pattern BLANKS_AROUND =
      Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

  static SheetCell of(String text) {
    return text.length() > LONGEST
        ? faulty("单元格超过 " + LONGEST + " 个字符")
        : new SheetCell(BLANKS_AROUND.matcher(text).replaceAll(""), null);
  }

  static SheetCell faulty(String fault) {
    return new SheetCell("", fault);
  }

  boolean isBlank() {
    return fault == null && text.isEmpty();
  }
}
