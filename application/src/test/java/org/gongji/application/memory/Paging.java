package org.gongji.application.memory;

import java.util.List;
import java.util.function.Function;
import org.gongji.application.operation.Page;
import org.jspecify.annotations.Nullable;

/** Cuts a page out of a whole list. */
final class Paging {

  private Paging() {}

  static <T> Page<T> of(List<T> all, Page.Wanted wanted) {
    var rows = all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), all.size());
  }

  /** Behind the row of a key, none where there is no such row; from the beginning without a key. */
  static <T, K> List<T> behind(List<T> all, Function<T, K> key, @Nullable K last, int most) {
    var keys = all.stream().map(key).toList();
    var at = last == null ? 0 : keys.contains(last) ? keys.indexOf(last) + 1 : all.size();
    return all.stream().skip(at).limit(most).toList();
  }
}
