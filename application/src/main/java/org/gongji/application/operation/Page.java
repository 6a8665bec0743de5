package org.gongji.application.operation;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param rows the rows of this page
 * @param number the page, from 1
 * @param size how many rows a page has
 * @param total how many rows there are
 * @param <T> a row
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

  /**
   * Which part of a list is wanted.
   *
   * @param number the page, from 1
   * @param size how many rows
   */
  public record Wanted(int number, int size) {

    private static final int LARGEST = 200;

    /** Brings what a visitor typed into bounds. */
    public Wanted {
      number = Math.max(1, number);
      size = Math.min(LARGEST, Math.max(1, size));
    }

    /** How many rows lie before this page. */
    public long offset() {
      return (number - 1L) * size;
    }
  }

  /** Keeps the rows. */
  public Page {
    rows = List.copyOf(rows);
  }

  /** How many pages there are, at least one. */
  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** The same page with its rows changed. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(rows.stream().<R>map(change).toList(), number, size, total);
  }
}
