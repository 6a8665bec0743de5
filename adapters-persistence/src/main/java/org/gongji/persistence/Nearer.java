package org.gongji.persistence;

import org.gongji.application.operation.Page;

/**
 * A page counted from the nearer end of its list, so that nothing goes over more than half of it.
 *
 * @param fromEnd whether it is counted from the end, and comes the wrong way round
 * @param size how many rows it has at most
 * @param offset how many rows lie before it, from that end
 */
public record Nearer(boolean fromEnd, long size, long offset) {

  /** A page of a list of so many rows. */
  public static Nearer of(Page.Wanted wanted, long total) {
    var behind = total - wanted.offset() - wanted.size();
    return behind >= wanted.offset()
        ? new Nearer(false, wanted.size(), wanted.offset())
        : new Nearer(true, Math.max(0, wanted.size() + Math.min(0, behind)), Math.max(0, behind));
  }
}
