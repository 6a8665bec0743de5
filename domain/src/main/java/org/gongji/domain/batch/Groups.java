package org.gongji.domain.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A long import in groups that one filing each has room for (请5人一组), in order, nobody lost.
 *
 * @param groups none of them empty
 * @param <P> a person, or a line
 */
public record Groups<P>(List<List<P>> groups) {

  /** Keeps the order. */
  public Groups {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * Splits persons.
   *
   * @param persons in the order of the import
   * @param most how many a group has room for, 1 or more
   * @param <P> a person, or a line
   * @return full groups and a last one with the rest; no group for no persons
   */
  public static <P> Groups<P> of(List<P> persons, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("A group has room for 1 or more, not " + most);
    }
    var groups = new ArrayList<List<P>>();
    for (var from = 0; from < persons.size(); from += most) {
      groups.add(persons.subList(from, Math.min(persons.size(), from + most)));
    }
    return new Groups<>(groups);
  }

  /** The sizes as case files write them: {@code 5+5+3}. */
  @Override
  public String toString() {
    return groups.stream()
        .map(group -> Integer.toString(group.size()))
        .collect(Collectors.joining("+"));
  }
}
