package org.gongji.domain.backpay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.policy.Dated;

/** R3, 补缴起止年月: months in order, gone by, within the hall's window, and each only once. */
public final class MonthsTaken {

  private MonthsTaken() {}

  /**
   * Checks the order.
   *
   * @param period 补缴起止年月
   * @return {@code BACK_PAYMENT_PERIOD_REVERSED} when the last month lies before the first
   */
  public static Optional<Rejection> checkOrder(MonthPeriod period) {
    return period.isReversed()
        ? Optional.of(BackPaymentCode.BACK_PAYMENT_PERIOD_REVERSED.of(
            Figure.of(period.to()), Figure.of(period.from())))
        : Optional.empty();
  }

  /**
   * Checks the end.
   *
   * @param period 补缴起止年月
   * @param businessDate 业务日期
   * @return {@code BACK_PAYMENT_IN_FUTURE} when it ends after the business month
   */
  public static Optional<Rejection> checkGoneBy(MonthPeriod period, LocalDate businessDate) {
    var latest = YearMonth.from(businessDate);
    return period.to().isAfter(latest)
        ? Optional.of(
            BackPaymentCode.BACK_PAYMENT_IN_FUTURE.of(Figure.of(period.to()), Figure.of(latest)))
        : Optional.empty();
  }

  /**
   * Checks the hall's window.
   *
   * @param period 补缴起止年月
   * @param businessDate 业务日期
   * @param terms how far back the hall goes
   * @return {@code BACK_PAYMENT_CROSSES_YEAR} when it has an earlier month
   */
  public static Optional<Rejection> checkWithinWindow(
      MonthPeriod period, LocalDate businessDate, Dated<BackPaymentTerms> terms) {
    var earliest = terms.value().window().earliest(businessDate);
    return period.from().isBefore(earliest) || period.to().isBefore(earliest)
        ? Optional.of(terms.limiting(
            BackPaymentCode.BACK_PAYMENT_CROSSES_YEAR.of(Figure.written(period)),
            Figure.of(earliest)))
        : Optional.empty();
  }

  /**
   * Checks one person's lines of a filing.
   *
   * @param period 补缴起止年月
   * @param others the person's other periods in the same filing
   * @return {@code BACK_PAYMENT_OVERLAPS} with the first that shares a month
   */
  public static Optional<Rejection> checkDisjoint(
      MonthPeriod period, Collection<MonthPeriod> others) {
    return others.stream()
        .filter(period::overlaps)
        .findFirst()
        .map(other -> BackPaymentCode.BACK_PAYMENT_OVERLAPS.of(
            Figure.written(period), Figure.written(other)));
  }
}
