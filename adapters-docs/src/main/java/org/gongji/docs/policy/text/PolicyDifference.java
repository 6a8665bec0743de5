package org.gongji.docs.policy.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Where two packs differ (政策差异): one parameter or citation, and days on which each says one
 * thing.
 *
 * @param subject what it is about, in Chinese
 * @param from the first day
 * @param through the last day, {@link LocalDate#MAX} for ever
 * @param left what the one pack says
 * @param right what the other says
 */
public record PolicyDifference(
    String subject, LocalDate from, LocalDate through, Side left, Side right) {

  /**
   * What one pack says on those days.
   *
   * @param since the first day of its value, null where it has none
   * @param lines what only this pack says; empty where it says nothing that the other does not
   */
  public record Side(@Nullable LocalDate since, List<String> lines) {}

  /** The days of the difference, as people write them. */
  public String days() {
    return PolicyText.days(from, through);
  }

  /**
   * Compares two packs.
   *
   * @return every difference, by parameter and day, citations last; empty only where the packs'
   *     parameters and citations are the same
   */
  public static List<PolicyDifference> between(PolicyPack left, PolicyPack right) {
    var found = new ArrayList<PolicyDifference>();
    var leftText = PolicyText.of(left);
    var rightText = PolicyText.of(right);
    for (var name : both(leftText.parameters(), rightText.parameters())) {
      compare(
          leftText.title(name),
          new History(left.parameters().get(name), value -> leftText.lines(name, value)),
          new History(right.parameters().get(name), value -> rightText.lines(name, value)),
          found);
    }
    for (var rule : both(leftText.citedRules(), rightText.citedRules())) {
      compare(
          "依据 " + PolicyText.rule(rule),
          new History(left.citations().get(rule), PolicyDifference::cited),
          new History(right.citations().get(rule), PolicyDifference::cited),
          found);
    }
    return found;
  }

  private static List<String> cited(Object value) {
    return List.of(PolicyText.citation((Citation) value));
  }

  private static Collection<String> both(List<String> left, List<String> right) {
    var all = new LinkedHashSet<>(left);
    all.addAll(right);
    return all;
  }

  private static void compare(
      String subject, History left, History right, List<PolicyDifference> found) {
    var days = new TreeSet<LocalDate>();
    Stream.of(left, right).forEach(history -> days.addAll(history.changes()));
    for (var from : days) {
      var mine = left.on(from);
      var other = right.on(from);
      if (!Objects.equals(mine, other)) {
        var next = days.higher(from);
        found.add(new PolicyDifference(
            subject,
            from,
            next == null ? LocalDate.MAX : next.minusDays(1),
            left.side(mine, right.lines(other)),
            right.side(other, left.lines(mine))));
      }
    }
  }

  /** A timeline, which a pack may lack, with the words of its values. */
  private record History(@Nullable Timeline<?> timeline, Function<Object, List<String>> words) {

    /** The days on which a value begins, or the first without one. */
    List<LocalDate> changes() {
      return timeline == null
          ? List.of()
          : timeline.spans().stream()
              .flatMap(span -> span.through().equals(LocalDate.MAX)
                  ? Stream.of(span.from())
                  : Stream.of(span.from(), span.through().plusDays(1)))
              .toList();
    }

    @Nullable
    Dated<?> on(LocalDate day) {
      return timeline == null ? null : timeline.on(day).orElse(null);
    }

    List<String> lines(@Nullable Dated<?> value) {
      return value == null ? List.of() : words.apply(value.value());
    }

    /** Only what the other does not say; all of it where both say it in another order. */
    Side side(@Nullable Dated<?> value, List<String> others) {
      if (value == null) {
        return new Side(null, List.of());
      }
      var lines = lines(value);
      var own = lines.stream().filter(line -> !others.contains(line)).toList();
      var reordered = own.isEmpty() && lines.containsAll(others) && !lines.equals(others);
      return new Side(value.since(), reordered ? lines : own);
    }
  }
}
