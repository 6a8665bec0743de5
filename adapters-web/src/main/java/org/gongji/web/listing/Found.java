package org.gongji.web.listing;

import java.util.List;
import java.util.function.Function;
import org.gongji.application.employer.Employer;
import org.gongji.application.listing.Chunks;
import org.jspecify.annotations.Nullable;

/**
 * What a query of one employer found, to be printed or exported.
 *
 * @param employer whose rows they are
 * @param file what the file is called, in Latin letters
 * @param title 标题
 * @param about what was asked for, such as a period
 * @param table how rows fill columns
 * @param rows all of them, those of a group beside each other
 * @param group what groups rows on paper, each with its sums; null without groups
 * @param <R> a row
 */
public record Found<R>(
    Employer employer,
    String file,
    String title,
    List<String> about,
    Table<R> table,
    Chunks<R> rows,
    @Nullable Function<R, String> group) {

  /** Without groups. */
  public Found(
      Employer employer,
      String file,
      String title,
      List<String> about,
      Table<R> table,
      Chunks<R> rows) {
    this(employer, file, title, about, table, rows, null);
  }
}
