package org.gongji.domain.contribution;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.Joined;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;

/**
 * What R1 needs of a city, looked up by the change month (变更月度).
 *
 * @param employerRates the employer rates allowed
 * @param personalRates the personal rates allowed
 * @param floor the lowest base (缴存基数下限)
 * @param ceiling the highest base (缴存基数上限)
 */
public record ContributionTerms(
    Dated<RateRange> employerRates,
    Dated<RateRange> personalRates,
    Dated<Base> floor,
    Dated<Base> ceiling) {

  /** 单位缴存比例范围. */
  public static final Parameter<RateRange> EMPLOYER_RATES =
      Parameter.of("contribution.employer-rates", RateRange.class);

  /** 个人缴存比例范围. */
  public static final Parameter<RateRange> PERSONAL_RATES =
      Parameter.of("contribution.personal-rates", RateRange.class);

  /** 缴存基数下限. */
  public static final Parameter<Base> FLOOR = Parameter.of("contribution.floor", Base.class);

  /** 缴存基数上限. */
  public static final Parameter<Base> CEILING = Parameter.of("contribution.ceiling", Base.class);

  private static final Joined<ContributionTerms> JOINED =
      Joined.of(ContributionTerms::join, EMPLOYER_RATES, PERSONAL_RATES, FLOOR, CEILING);

  /**
   * The terms of a month, by its first day.
   *
   * @param pack the city's pack
   * @param month the change month
   * @return the terms, or {@code PARAMETER_NOT_SET} for each that is missing
   */
  public static Decision<ContributionTerms> of(PolicyPack pack, YearMonth month) {
    return pack.on(JOINED, month.atDay(1));
  }

  private static Decision<ContributionTerms> join(PolicyPack pack, LocalDate date) {
    var employerRates = pack.on(EMPLOYER_RATES, date);
    var personalRates = pack.on(PERSONAL_RATES, date);
    var floor = pack.on(FLOOR, date);
    var ceiling = pack.on(CEILING, date);
    return Violations.of(employerRates.rejections())
        .and(Violations.of(personalRates.rejections()))
        .and(Violations.of(floor.rejections()))
        .and(Violations.of(ceiling.rejections()))
        .orAccept(() -> new ContributionTerms(
            employerRates.orThrow(), personalRates.orThrow(), floor.orThrow(), ceiling.orThrow()));
  }
}
