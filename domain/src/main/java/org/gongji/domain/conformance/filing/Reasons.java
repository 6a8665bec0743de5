package org.gongji.domain.conformance.filing;

import java.util.List;
import java.util.function.Function;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;

/** The reasons a pack ever knew, for drop-downs and for finding a code by its name. */
final class Reasons {

  private Reasons() {}

  static <T> List<String> ever(
      PolicyPack pack, Parameter<T> parameter, Function<T, List<Reason>> reasons) {
    return all(pack, parameter, reasons).stream()
        .map(Reason::chineseName)
        .distinct()
        .toList();
  }

  /** One that does not offend, where a case gives none. */
  static <T> String any(
      PolicyPack pack, Parameter<T> parameter, Function<T, List<Reason>> reasons) {
    var known = ever(pack, parameter, reasons);
    return known.isEmpty() ? "" : known.get(known.size() - 1);
  }

  static <T> List<Reason> all(
      PolicyPack pack, Parameter<T> parameter, Function<T, List<Reason>> reasons) {
    return pack.timeline(parameter).stream()
        .flatMap(timeline -> timeline.spans().stream())
        .flatMap(span -> reasons.apply(span.value()).stream())
        .toList();
  }
}
