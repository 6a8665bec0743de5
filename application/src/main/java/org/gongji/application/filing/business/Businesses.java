package org.gongji.application.filing.business;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongji.application.filing.HandlingCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** The kinds of business that are filed here. */
public final class Businesses {

  private final Map<FilingKind, Business<?>> kinds;

  /** Put together by the wiring. */
  @Inject
  public Businesses(Set<Business<?>> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(Business::kind, Function.identity()));
  }

  /** What a kind brings, or {@code KIND_NOT_FILED}. */
  public Decision<Business<?>> of(FilingKind kind) {
    return Optional.<Business<?>>ofNullable(kinds.get(kind))
        .map(Decision::<Business<?>>accept)
        .orElseGet(
            () -> Decision.reject(HandlingCode.KIND_NOT_FILED.of(Figure.of(kind.chineseName()))));
  }
}
