package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a pack as a whole (政策包校验): parameters that are missing, and values that
 * contradict each other on some day.
 *
 * <p>What a single value can get wrong, its own type refuses already.
 */
public final class PackCheck {

  /** Every parameter that the rules look up; a pack sets them all. */
  public static final List<Parameter<?>> PARAMETERS = List.of(
      CentreTerms.PARAMETER,
      ContributionTerms.EMPLOYER_RATES,
      ContributionTerms.PERSONAL_RATES,
      ContributionTerms.FLOOR,
      ContributionTerms.CEILING,
      RoundingTerms.PARAMETER,
      ContributionYear.PARAMETER,
      ChangeTerms.PARAMETER,
      AdjustmentTerms.PARAMETER,
      BackPaymentTerms.PARAMETER,
      SealTerms.PARAMETER,
      UnsealTerms.PARAMETER,
      TransferTerms.PARAMETER,
      BatchTerms.PARAMETER,
      EvidenceTerms.PARAMETER,
      RemittanceTerms.PARAMETER,
      CollectingAccounts.PARAMETER,
      InterestTerms.PARAMETER);

  private static final BasisPoints WHOLE = BasisPoints.ofPercent(100);

  private final PolicyPack pack;
  private final List<Mistake> mistakes = new ArrayList<>();

  private PackCheck(PolicyPack pack) {
    this.pack = pack;
  }

  /**
   * A mistake in a pack.
   *
   * @param parameter the name of the parameter to correct
   * @param from the first day of the value to correct, null where the whole parameter is meant
   * @param part what of the value is meant, for example a line of a table; null for the whole
   * @param message what is wrong, in Chinese
   */
  public record Mistake(
      String parameter, @Nullable LocalDate from, @Nullable Object part, String message) {

    /**
     * A mistake of a value as a whole, or of a parameter.
     *
     * @param parameter the name of the parameter to correct
     * @param from the first day of the value to correct, null where the whole parameter is meant
     * @param message what is wrong, in Chinese
     */
    public Mistake(String parameter, @Nullable LocalDate from, String message) {
      this(parameter, from, null, message);
    }
  }

  /**
   * Looks for every mistake.
   *
   * @param pack a city's pack
   * @return all mistakes, by parameter and day; empty for a pack that rules can rely on
   */
  public static List<Mistake> of(PolicyPack pack) {
    var check = new PackCheck(pack);
    PARAMETERS.forEach(check::isSet);
    check.everyValue(ContributionTerms.FLOOR, base -> base.yuan() > 0, "缴存基数下限应大于零");
    check.everyValue(ContributionTerms.CEILING, base -> base.yuan() > 0, "缴存基数上限应大于零");
    check.everyValue(
        ContributionTerms.EMPLOYER_RATES, PackCheck::isWithinWhole, "单位缴存比例应在 0% 到 100% 之间");
    check.everyValue(
        ContributionTerms.PERSONAL_RATES, PackCheck::isWithinWhole, "个人缴存比例应在 0% 到 100% 之间");
    check.floorNeverAboveCeiling();
    check.evidenceForKnownReasons();
    return check.mistakes.stream()
        .sorted(Comparator.comparing(Mistake::parameter))
        .toList();
  }

  private void isSet(Parameter<?> parameter) {
    var timeline = pack.parameters().get(parameter.name());
    if (timeline == null || timeline.spans().isEmpty()) {
      mistakes.add(new Mistake(parameter.name(), null, "缺少参数 " + parameter));
      return;
    }
    for (var span : timeline.spans()) {
      if (!parameter.type().isInstance(span.value())) {
        mistakes.add(new Mistake(parameter.name(), span.from(), "参数 " + parameter + " 的值类型不符"));
      }
    }
  }

  private <T> void everyValue(Parameter<T> parameter, Predicate<T> right, String message) {
    for (var span : spans(parameter)) {
      if (!right.test(span.value())) {
        mistakes.add(new Mistake(parameter.name(), span.from(), message));
      }
    }
  }

  private void floorNeverAboveCeiling() {
    for (var floor : spans(ContributionTerms.FLOOR)) {
      for (var ceiling : spans(ContributionTerms.CEILING)) {
        if (floor.value().compareTo(ceiling.value()) > 0) {
          contradiction(floor, ceiling);
        }
      }
    }
  }

  /** Blames the value that came later: it is the one that was wrong to be added. */
  private void contradiction(Timeline.Span<Base> floor, Timeline.Span<Base> ceiling) {
    var first = floor.from().isAfter(ceiling.from()) ? floor.from() : ceiling.from();
    if (first.isAfter(floor.through()) || first.isAfter(ceiling.through())) {
      return;
    }
    var later =
        floor.from().isAfter(ceiling.from()) ? ContributionTerms.FLOOR : ContributionTerms.CEILING;
    mistakes.add(new Mistake(
        later.name(),
        first,
        "自 " + first + " 起缴存基数下限 " + Figure.of(floor.value().yuan()) + " 高于上限 "
            + Figure.of(ceiling.value().yuan())));
  }

  /** A reason that the kind never had would leave its evidence never asked for. */
  private void evidenceForKnownReasons() {
    for (var span : spans(EvidenceTerms.PARAMETER)) {
      for (var rule : span.value().rules()) {
        if (rule.reason() != null && !isKnown(rule.kind(), rule.reason())) {
          mistakes.add(new Mistake(
              EvidenceTerms.PARAMETER.name(),
              span.from(),
              rule,
              "影像资料的原因 " + rule.reason() + " 不是「"
                  + (rule.kind() == null ? "全部业务" : rule.kind().chineseName()) + "」的原因"));
        }
      }
    }
  }

  /** Where the reasons themselves are missing, that is the mistake. */
  private boolean isKnown(@Nullable FilingKind kind, String reason) {
    if (kind == FilingKind.BACK_PAYMENT) {
      return isKnown(reason, BackPaymentTerms.PARAMETER, BackPaymentTerms::reasons);
    } else if (kind == FilingKind.SEAL) {
      return isKnown(reason, SealTerms.PARAMETER, SealTerms::plainReasons);
    } else if (kind == FilingKind.UNSEAL) {
      return isKnown(reason, UnsealTerms.PARAMETER, UnsealTerms::reasons);
    } else if (kind == FilingKind.TRANSFER) {
      return isKnown(reason, TransferTerms.PARAMETER, TransferTerms::reasons);
    }
    return false;
  }

  private <T> boolean isKnown(
      String code, Parameter<T> parameter, Function<T, List<Reason>> reasons) {
    var spans = spans(parameter);
    return spans.isEmpty()
        || spans.stream()
            .flatMap(span -> reasons.apply(span.value()).stream())
            .anyMatch(reason -> reason.code().equals(code));
  }

  private <T> List<Timeline.Span<T>> spans(Parameter<T> parameter) {
    return isOfItsType(parameter)
        ? pack.timeline(parameter).map(Timeline::spans).orElse(List.of())
        : List.of();
  }

  private boolean isOfItsType(Parameter<?> parameter) {
    return mistakes.stream().noneMatch(mistake -> mistake.parameter().equals(parameter.name()));
  }

  private static boolean isWithinWhole(RateRange range) {
    return range.lowest().bp() >= 0 && range.highest().compareTo(WHOLE) <= 0;
  }
}
