package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.gongji.domain.decision.Decision;

/**
 * Terms that a rule reads from several parameters at once, such as floor, ceiling and rates.
 *
 * <p>Between two days on which a part changes the terms stay the same, so a pack puts them together
 * once for all those days. Declared once, as a constant beside the terms.
 *
 * @param <T> the type of the terms
 */
public final class Joined<T> {

  private final List<Parameter<?>> parts;
  private final BiFunction<PolicyPack, LocalDate, Decision<T>> join;

  private Joined(List<Parameter<?>> parts, BiFunction<PolicyPack, LocalDate, Decision<T>> join) {
    this.parts = parts;
    this.join = join;
  }

  /**
   * Declares terms of several parameters.
   *
   * @param join puts them together as they stand in a pack on a day, looking up nothing but the
   *     parts, or says which of them are not set
   * @param parts every parameter that is looked up
   * @param <T> the type of the terms
   * @return the declaration
   */
  public static <T> Joined<T> of(
      BiFunction<PolicyPack, LocalDate, Decision<T>> join, Parameter<?>... parts) {
    return new Joined<>(List.of(parts), join);
  }

  /** The terms on a day, or that parts are not set. */
  Decision<T> on(PolicyPack pack, LocalDate date) {
    return join.apply(pack, date);
  }

  /** The terms of all days, with gaps where a part is not set. */
  Timeline<T> timeline(PolicyPack pack) {
    var changes = changes(pack);
    var spans = new ArrayList<Timeline.Span<T>>();
    for (var from : changes) {
      var next = changes.higher(from);
      var through = next == null ? LocalDate.MAX : next.minusDays(1);
      on(pack, from)
          .accepted()
          .ifPresent(terms -> spans.add(new Timeline.Span<>(from, through, terms)));
    }
    return new Timeline<>(spans);
  }

  /** The first days on which a part has another value, or none any more. */
  private NavigableSet<LocalDate> changes(PolicyPack pack) {
    var changes = new TreeSet<LocalDate>();
    for (var part : parts) {
      var timeline = pack.parameters().get(part.name());
      if (timeline != null) {
        for (var span : timeline.spans()) {
          changes.add(span.from());
          if (span.through().isBefore(LocalDate.MAX)) {
            changes.add(span.through().plusDays(1));
          }
        }
      }
    }
    return changes;
  }
}
