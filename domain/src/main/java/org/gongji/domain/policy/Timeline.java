package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value's history: which value holds from which day, and where a declared end leaves a gap.
 *
 * <p>Outside its spans a timeline has no value; the last known one never lives on past a declared
 * end (R14).
 *
 * @param spans in order of their days, never overlapping
 * @param <T> the type of the value; its {@code toString} is part of a pack's hash
 */
public record Timeline<T>(List<Span<T>> spans) {

  /**
   * One value and the days on which it holds.
   *
   * @param from the first day
   * @param through the last day, {@link LocalDate#MAX} where no end is declared
   * @param value the value
   * @param <T> its type
   */
  public record Span<T>(LocalDate from, LocalDate through, T value) {

    /** A span has at least one day. */
    public Span {
      if (through.isBefore(from)) {
        throw new IllegalArgumentException("Ends on " + through + " before it starts on " + from);
      }
    }

    boolean holdsOn(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(through);
    }
  }

  /** Checks that the spans are in order and do not overlap. */
  public Timeline {
    spans = List.copyOf(spans);
    for (var at = 1; at < spans.size(); at++) {
      if (!spans.get(at).from().isAfter(spans.get(at - 1).through())) {
        throw new IllegalArgumentException("Starts on "
            + spans.get(at).from()
            + " although the value before holds through "
            + spans.get(at - 1).through());
      }
    }
  }

  /**
   * A timeline that starts with a value without a declared end.
   *
   * @param from its first day
   * @param value the value
   * @param <T> its type
   * @return the timeline
   */
  public static <T> Timeline<T> from(LocalDate from, T value) {
    return new Timeline<>(List.of(new Span<>(from, LocalDate.MAX, value)));
  }

  /**
   * This timeline, with its last value ending where another begins.
   *
   * @param from the other's first day, after the last value's first day
   * @param value the other value
   * @return the longer timeline
   * @throws IllegalArgumentException when the days are not in order
   */
  public Timeline<T> then(LocalDate from, T value) {
    var longer = new ArrayList<>(spans);
    var last = longer.get(longer.size() - 1);
    if (!last.through().isBefore(from)) {
      longer.set(longer.size() - 1, new Span<>(last.from(), from.minusDays(1), last.value()));
    }
    longer.add(new Span<>(from, LocalDate.MAX, value));
    return new Timeline<>(longer);
  }

  /**
   * This timeline with a declared end of its last value.
   *
   * @param last the last day on which it holds
   * @return the ended timeline
   * @throws IllegalArgumentException when that is before the value's first day
   */
  public Timeline<T> through(LocalDate last) {
    var ended = new ArrayList<>(spans);
    var span = ended.get(ended.size() - 1);
    ended.set(ended.size() - 1, new Span<>(span.from(), last, span.value()));
    return new Timeline<>(ended);
  }

  /**
   * The value on a day.
   *
   * @param date the day
   * @return the value and since when it holds, or empty where none is declared
   */
  public Optional<Dated<T>> on(LocalDate date) {
    return spans.stream()
        .filter(span -> span.holdsOn(date))
        .findFirst()
        .map(span -> new Dated<>(span.value(), span.from()));
  }
}
