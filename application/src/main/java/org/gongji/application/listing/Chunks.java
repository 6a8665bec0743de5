package org.gongji.application.listing;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a query, however many: each chunk is a short read of its own that goes on behind the
 * last row, so that neither memory nor a connection is held while a file is written. What changes
 * meanwhile may be in it or not.
 *
 * @param <R> a row
 */
public final class Chunks<R> implements Iterator<R> {

  /** How many rows one read is to give. */
  public static final int SIZE = 1_000;

  private final Reader<R> reader;
  private List<R> rows;
  private int at;

  /**
   * Reads the next rows of a query in the order of a key.
   *
   * @param <R> a row
   */
  @FunctionalInterface
  public interface Reader<R> {

    /** At most {@link #SIZE} rows behind a row, or the first ones; none at the end. */
    Decision<List<R>> behind(@Nullable R last);
  }

  private Chunks(Reader<R> reader, List<R> rows) {
    this.reader = reader;
    this.rows = rows;
  }

  /** Reads the first rows; a refusal is theirs. */
  public static <R> Decision<Chunks<R>> of(Reader<R> reader) {
    return reader.behind(null).map(first -> new Chunks<>(reader, first));
  }

  @Override
  public boolean hasNext() {
    if (at == rows.size() && at > 0) {
      rows = reader.behind(rows.get(at - 1)).orThrow();
      at = 0;
    }
    return at < rows.size();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    at++;
    return rows.get(at - 1);
  }

  /** The same, with each row changed when it is asked for. */
  public <T> Iterator<T> map(Function<? super R, ? extends T> change) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return Chunks.this.hasNext();
      }

      @Override
      public T next() {
        return change.apply(Chunks.this.next());
      }
    };
  }
}
