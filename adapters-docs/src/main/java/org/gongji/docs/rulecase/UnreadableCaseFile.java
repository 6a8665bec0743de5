package org.gongji.docs.rulecase;

import org.jspecify.annotations.Nullable;

/** What cannot be read of a case file; the Chinese message names file, row and column. */
public final class UnreadableCaseFile extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableCaseFile(
      String file, int row, @Nullable String column, String what, @Nullable Throwable cause) {
    super(place(file, row, column) + "：" + what, cause);
  }

  UnreadableCaseFile(String file, String what, @Nullable Throwable cause) {
    this(file, 0, null, what, cause);
  }

  private static String place(String file, int row, @Nullable String column) {
    return file + (row > 0 ? " 第 " + row + " 行" : "") + (column == null ? "" : " " + column + " 列");
  }
}
