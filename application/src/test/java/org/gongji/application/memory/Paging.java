package org.gongji.application.memory;

import java.util.List;
import org.gongji.application.operation.Page;

/** Cuts a page out of a whole list. */
final class Paging {

  private Paging() {}

  static <T> Page<T> of(List<T> all, Page.Wanted wanted) {
    var rows = all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), all.size());
  }
}
