package org.gongji.domain.rulebook;

import static org.gongji.domain.contribution.ContributionCode.BASE_BELOW_FLOOR;
import static org.gongji.domain.contribution.ContributionCode.BASE_NOT_POSITIVE;
import static org.gongji.domain.remittance.RemittanceCode.MONTHS_NOT_CONSECUTIVE;
import static org.gongji.domain.remittance.RemittanceCode.MONTH_NOT_OPEN;
import static org.gongji.domain.remittance.RemittanceCode.PERIOD_REVERSED;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.policy.PolicyCode;
import org.gongji.domain.remittance.RemittanceCode;

/**
 * The one total order of all codes, and the masks: a code hides those that only follow from the
 * same fault.
 */
public final class Precedence {

  /** Every code of the domain, the first one first. */
  public static final List<RejectionCode> ORDER = Stream.<RejectionCode[]>of(
          PolicyCode.values(),
          IdentifierCode.values(),
          ContributionCode.values(),
          RemittanceCode.values(),
          LedgerCode.values())
      .<RejectionCode>flatMap(Stream::of)
      .toList();

  /** Which codes a code hides. */
  public static final Map<RejectionCode, Set<RejectionCode>> MASKS = Map.of(
      BASE_NOT_POSITIVE, Set.of(BASE_BELOW_FLOOR),
      PERIOD_REVERSED, Set.of(MONTHS_NOT_CONSECUTIVE, MONTH_NOT_OPEN));

  private Precedence() {}

  /**
   * Puts a decision's violations in order and leaves out the masked ones.
   *
   * @param decision any decision; codes that are not the domain's keep their order behind it
   * @param <T> the type of its result
   * @return the same decision, settled
   */
  public static <T> Decision<T> settle(Decision<T> decision) {
    return decision.fold(Decision::accept, rejections -> Decision.reject(inOrder(rejections)));
  }

  /**
   * Puts violations in order and leaves out the masked ones.
   *
   * @param rejections any violations
   * @return those that are not masked by another of them, in order
   */
  public static List<Rejection> inOrder(List<Rejection> rejections) {
    var masked = new HashSet<RejectionCode>();
    rejections.forEach(rejection -> masked.addAll(MASKS.getOrDefault(rejection.code(), Set.of())));
    return rejections.stream()
        .filter(rejection -> !masked.contains(rejection.code()))
        .sorted(Comparator.comparingInt(rejection -> rank(rejection.code())))
        .toList();
  }

  private static int rank(RejectionCode code) {
    var at = ORDER.indexOf(code);
    return at < 0 ? ORDER.size() : at;
  }
}
