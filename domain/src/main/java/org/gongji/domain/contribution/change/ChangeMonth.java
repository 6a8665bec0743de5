package org.gongji.domain.contribution.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;

/**
 * R2, R5, R6, R8, 变更月度: a change counts from a month that is not assessed yet, and at the latest
 * from the last one the city has open. The manual files seals for 202205 on 2022-04-07.
 *
 * @param month the first month in which the change counts
 * @param assessedThrough 已核定至; of an employer that was never assessed, the month before its first
 * @param businessDate 业务日期, at an approval that of the submission
 * @param openOn the day by which months are open: the business date, at an approval that of the
 *     approval, since a change may move on to months that were not open before
 */
public record ChangeMonth(
    YearMonth month, YearMonth assessedThrough, LocalDate businessDate, LocalDate openOn) {

  /** The word of {@code of} for the acting employer's months. */
  public static final String ACTING = "acting";

  /** The word of {@code of} for the months of the employer that an account leaves. */
  public static final String SOURCE = "source";

  private static final long MONTHS_A_YEAR = 12;

  /**
   * A change that is filed.
   *
   * @param month the first month in which the change counts
   * @param assessedThrough 已核定至
   * @param businessDate 业务日期
   */
  public ChangeMonth(YearMonth month, YearMonth assessedThrough, LocalDate businessDate) {
    this(month, assessedThrough, businessDate, businessDate);
  }

  /**
   * Checks the month.
   *
   * @param pack the city's parameters
   * @return {@code CHANGE_MONTH_ALREADY_ASSESSED} when not after assessed through, {@code
   *     CHANGE_MONTH_NOT_OPEN} when later than the city allows; both where months are assessed ahead
   */
  public Violations check(PolicyPack pack) {
    return Violations.under(
        pack.on(ChangeTerms.PARAMETER, openOn),
        terms -> Violations.of(checkNotAssessed()).and(checkOpen(terms)));
  }

  /**
   * Checks only that the month is still to be assessed.
   *
   * @return {@code CHANGE_MONTH_ALREADY_ASSESSED} when not after assessed through
   */
  public Optional<Rejection> checkNotAssessed() {
    return month.isAfter(assessedThrough)
        ? Optional.empty()
        : Optional.of(ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED
            .of(Figure.of(month), Figure.of(earliest()))
            .with("assessed", Figure.of(assessedThrough))
            .with(Rejection.OF, Figure.of(ACTING)));
  }

  private Optional<Rejection> checkOpen(Dated<ChangeTerms> terms) {
    return monthsAhead() > terms.value().monthsAhead()
        ? Optional.of(terms.limiting(
            ChangeCode.CHANGE_MONTH_NOT_OPEN.of(Figure.of(month)),
            Figure.of(latest(terms.value()))))
        : Optional.empty();
  }

  /** How many months after the business month the change lies, negative before it. */
  private long monthsAhead() {
    return (month.getYear() - openOn.getYear()) * MONTHS_A_YEAR
        + month.getMonthValue()
        - openOn.getMonthValue();
  }

  /**
   * The first month that a change can count from.
   *
   * @return the month after assessed through
   */
  public YearMonth earliest() {
    return assessedThrough.plusMonths(1);
  }

  /**
   * The last month that a change can count from.
   *
   * @param terms how far ahead the city goes
   * @return the month
   */
  public YearMonth latest(ChangeTerms terms) {
    return YearMonth.from(openOn).plusMonths(terms.monthsAhead());
  }

  /**
   * The same change from another month.
   *
   * @param other the month
   * @return the change month
   */
  public ChangeMonth from(YearMonth other) {
    return new ChangeMonth(other, assessedThrough, businessDate, openOn);
  }

  /**
   * What was given.
   *
   * @return steps of the kind 输入
   */
  public List<Step> inputs() {
    return List.of(
        Step.input("变更月度", Figure.of(month)), Step.input("已核定至", Figure.of(assessedThrough)));
  }

  /**
   * Which months are open.
   *
   * @param pack the city's parameters
   * @return the parameter and both ends, or nothing where the parameter is not set
   */
  public List<Step> working(PolicyPack pack) {
    return pack.on(ChangeTerms.PARAMETER, openOn)
        .map(terms -> List.of(
            Step.parameter("可变更到业务月份之后", terms.value().monthsAhead() + " 个月", terms.since()),
            Step.formula(
                    "变更月度最早",
                    "已核定至 " + Figure.of(assessedThrough) + " 的下一个月 = " + Figure.of(earliest()))
                .about(ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED),
            Step.formula(
                    "变更月度最晚",
                    "业务月份 " + Figure.of(YearMonth.from(openOn)) + " + "
                        + terms.value().monthsAhead() + " 个月 = "
                        + Figure.of(latest(terms.value())))
                .about(ChangeCode.CHANGE_MONTH_NOT_OPEN)))
        .accepted()
        .orElse(List.of());
  }
}
