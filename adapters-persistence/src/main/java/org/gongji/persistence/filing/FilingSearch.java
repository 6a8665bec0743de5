package org.gongji.persistence.filing;

import java.util.Set;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings.Search;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.change.FilingKind;
import org.jspecify.annotations.Nullable;

/** Which filings a list wants, and which part of them. */
record FilingSearch(
    @Nullable Long employerKey,
    Set<FilingState> states,
    @Nullable FilingKind kind,
    boolean oldestFirst,
    int size,
    long offset) {

  static FilingSearch of(Search search, Page.Wanted wanted) {
    return new FilingSearch(
        search.employerKey(),
        search.states(),
        search.kind(),
        search.oldestFirst(),
        wanted.size(),
        wanted.offset());
  }
}
