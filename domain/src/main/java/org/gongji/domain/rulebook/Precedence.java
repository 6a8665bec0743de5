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

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Which codes a code hides. */
  public static final Map<RejectionCode, Set<RejectionCode>> MASKS = Map.of(
      BASE_NOT_POSITIVE, Set.of(BASE_BELOW_FLOOR, ADJUSTMENT_OVER_ONLINE_LIMIT),
      BACK_PAYMENT_PERIOD_REVERSED,
          Set.of(BACK_PAYMENT_IN_FUTURE, BACK_PAYMENT_CROSSES_YEAR, BACK_PAYMENT_OVERLAPS),
      PERIOD_REVERSED, Set.of(MONTHS_NOT_CONSECUTIVE, MONTH_NOT_OPEN));

  private static final Map<RejectionCode, Place> PLACES = places();

  /** Of codes that are not the domain's. */
  private static final Place LAST = new Place(ORDER.size(), 0, 0);

  private static final Comparator<Rejection> BY_RANK =
      Comparator.comparingInt(rejection -> placeOf(rejection).rank());

  /**
   * Where a code stands among the others.
   *
   * @param rank its index in the order
   * @param bit one bit of its own where some code hides it, otherwise 0
   * @param hides the bits of those it hides
   */
  private record Place(int rank, long bit, long hides) {}

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
    var last = 0;
    var ordered = true;
    var present = 0L;
    var hidden = 0L;
    for (var rejection : rejections) {
      var place = placeOf(rejection);
      ordered &= place.rank() >= last;
      last = place.rank();
      present |= place.bit();
      hidden |= place.hides();
    }
    var left = (present & hidden) == 0 ? rejections : without(hidden, rejections);
    return ordered ? left : left.stream().sorted(BY_RANK).toList();
  }

  private static List<Rejection> without(long hidden, List<Rejection> rejections) {
    var left = new ArrayList<Rejection>(rejections.size());
    for (var rejection : rejections) {
      if ((placeOf(rejection).bit() & hidden) == 0) {
        left.add(rejection);
      }
    }
    return left;
  }

  private static Place placeOf(Rejection rejection) {
    return PLACES.getOrDefault(rejection.code(), LAST);
  }

  private static Map<RejectionCode, Place> places() {
    var bits = new HashMap<RejectionCode, Long>();
    MASKS
        .values()
        .forEach(codes ->
            codes.forEach(code -> bits.computeIfAbsent(code, each -> 1L << bits.size())));
    var places = new HashMap<RejectionCode, Place>();
    for (var code : ORDER) {
      var hides = MASKS.getOrDefault(code, Set.of()).stream()
          .mapToLong(bits::get)
          .reduce(0, (some, more) -> some | more);
      places.put(code, new Place(places.size(), bits.getOrDefault(code, 0L), hides));
    }
    return Collections.unmodifiableMap(places);
  }
}
