package org.gongji.docs.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.policy.Timeline.Span;

/** Reads a list of values, each with its first day and, where one is declared, its last. */
final class TimelineReader {

  private final Mistakes mistakes;
  private final Places places;

  TimelineReader(Mistakes mistakes, Places places) {
    this.mistakes = mistakes;
    this.places = places;
  }

  /** A timeline without a mistake, or nothing: half of one would only make more mistakes. */
  <T> Optional<Timeline<T>> read(String name, Fields owner, Function<Fields, Optional<T>> reader) {
    var before = mistakes.count();
    var spans = new ArrayList<Span<T>>();
    for (var item : owner.items(name)) {
      var fields = Fields.of(item, mistakes);
      var from = Forms.day(fields, "from");
      var through = through(fields);
      var value = reader.apply(fields);
      fields.nothingElse();
      if (from.isPresent() && value.isPresent()) {
        add(spans, new Dates(from.get(), through), value.get(), fields);
        places.value(name, from.get(), item);
      }
    }
    return mistakes.count() == before ? Optional.of(new Timeline<>(spans)) : Optional.empty();
  }

  private static LocalDate through(Fields fields) {
    return fields.has("through")
        ? Forms.day(fields, "through").orElse(LocalDate.MAX)
        : LocalDate.MAX;
  }

  private record Dates(LocalDate from, LocalDate through) {}

  /** A value without a declared end ends the day before the next one begins. */
  private static <T> void add(List<Span<T>> spans, Dates dates, T value, Fields fields) {
    if (dates.through().isBefore(dates.from())) {
      fields.wrong("through", "截止日 " + dates.through() + " 早于起始日 " + dates.from());
      return;
    }
    if (!spans.isEmpty()) {
      var last = spans.get(spans.size() - 1);
      if (!dates.from().isAfter(last.from())) {
        fields.wrong("from", "起始日 " + dates.from() + " 应晚于上一段的起始日 " + last.from());
        return;
      }
      if (last.through().equals(LocalDate.MAX)) {
        spans.set(
            spans.size() - 1, new Span<>(last.from(), dates.from().minusDays(1), last.value()));
      } else if (!dates.from().isAfter(last.through())) {
        fields.wrong("from", "起始日 " + dates.from() + " 与上一段重叠，上一段到 " + last.through() + " 为止");
        return;
      }
    }
    spans.add(new Span<>(dates.from(), dates.through(), value));
  }
}
