package org.gongji.domain.contribution.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Dated;

/**
 * A reason a city knows for a filing (变更原因): there is no national list.
 *
 * @param code the city's code, upper-case letters, digits and underscores
 * @param chineseName the name on pages and in rosters, for example 离职封存
 */
public record Reason(String code, String chineseName) {

  /** The refusal's figure of all codes, for texts without Chinese. */
  public static final String CODES = "codes";

  /** A code is one word and a name is not empty. */
  public Reason {
    if (!code.matches("[A-Z0-9_]+") || chineseName.isBlank()) {
      throw new IllegalArgumentException("Not a reason: \"" + code + "\" \"" + chineseName + "\"");
    }
  }

  /**
   * Whether somebody means this reason.
   *
   * @param text a code or a name
   * @return true for either
   */
  public boolean isNamed(String text) {
    return code.equals(text) || chineseName.equals(text);
  }

  /**
   * Checks that a city knows a reason.
   *
   * @param given its code or name
   * @param reasons those the city knows on that day
   * @param unknown the code of a refusal
   * @return that code with the reasons there are
   */
  public static Optional<Rejection> check(
      String given, Dated<? extends Collection<Reason>> reasons, RejectionCode unknown) {
    var known = reasons.value();
    return known.stream().anyMatch(reason -> reason.isNamed(given))
        ? Optional.empty()
        : Optional.of(reasons
            .limiting(
                unknown.of(Figure.of(given)), Figure.of(listed(known, "、", Reason::chineseName)))
            .with(CODES, Figure.of(listed(known, ", ", Reason::code))));
  }

  /**
   * A list in which each reason can be told from the others.
   *
   * @param reasons at least one
   * @return an unmodifiable copy
   * @throws IllegalArgumentException when there is none, or a code or a name stands twice
   */
  public static List<Reason> distinct(List<Reason> reasons) {
    var words = reasons.stream()
        .flatMap(reason -> Stream.of(reason.code, reason.chineseName))
        .toList();
    if (reasons.isEmpty() || words.stream().distinct().count() < words.size()) {
      throw new IllegalArgumentException("No list of different reasons: " + reasons);
    }
    return List.copyOf(reasons);
  }

  private static String listed(
      Collection<Reason> reasons, String comma, Function<Reason, String> name) {
    return reasons.stream().map(name).collect(Collectors.joining(comma));
  }

  @Override
  public String toString() {
    return code + " " + chineseName;
  }
}
