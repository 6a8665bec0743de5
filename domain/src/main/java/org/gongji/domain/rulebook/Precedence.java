package org.gongji.domain.rulebook;

import static org.gongji.domain.adjustment.AdjustmentCode.ADJUSTMENT_OVER_ONLINE_LIMIT;
import static org.gongji.domain.backpay.BackPaymentCode.BACK_PAYMENT_CROSSES_YEAR;
import static org.gongji.domain.backpay.BackPaymentCode.BACK_PAYMENT_IN_FUTURE;
import static org.gongji.domain.backpay.BackPaymentCode.BACK_PAYMENT_OVERLAPS;
import static org.gongji.domain.backpay.BackPaymentCode.BACK_PAYMENT_PERIOD_REVERSED;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;

/**
 * The one total order of all codes, and the masks: a code hides those that only follow from the
 * same fault.
 */
public final class Precedence {

  /** Every code of the domain, the first one first. */
  public static final List<RejectionCode> ORDER =
      RuleNumbers.CODES.values().stream().flatMap(List::stream).toList();

  private static final Map<RejectionCode, Integer> RANKS =
      IntStream.range(0, ORDER.size()).boxed().collect(Collectors.toMap(ORDER::get, at -> at));

  /** Which codes a code hides. */
  public static final Map<RejectionCode, Set<RejectionCode>> MASKS = Map.of(
      BASE_NOT_POSITIVE, Set.of(BASE_BELOW_FLOOR, ADJUSTMENT_OVER_ONLINE_LIMIT),
      BACK_PAYMENT_PERIOD_REVERSED,
          Set.of(BACK_PAYMENT_IN_FUTURE, BACK_PAYMENT_CROSSES_YEAR, BACK_PAYMENT_OVERLAPS),
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
    return decision instanceof Decision.Rejected<T> rejected
        ? Decision.reject(inOrder(rejected.rejections()))
        : decision;
  }

  /**
   * Puts violations in order and leaves out the masked ones.
   *
   * @param rejections any violations
   * @return those that are not masked by another of them, in order
   */
  public static List<Rejection> inOrder(List<Rejection> rejections) {
    if (rejections.size() == 1) {
      return rejections;
    }
    var masked = new HashSet<RejectionCode>();
    rejections.forEach(rejection -> masked.addAll(MASKS.getOrDefault(rejection.code(), Set.of())));
    return rejections.stream()
        .filter(rejection -> !masked.contains(rejection.code()))
        .sorted(Comparator.comparingInt(rejection -> rank(rejection.code())))
        .toList();
  }

  private static int rank(RejectionCode code) {
    return RANKS.getOrDefault(code, ORDER.size());
  }
}
