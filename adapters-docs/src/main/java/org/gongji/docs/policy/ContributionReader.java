package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a month's contribution is made of, how months are assessed, what balances bear. */
final class ContributionReader {

  private static final String YUAN = "大于零的整数，单位元，如 1640";
  private static final List<Integer> DAYS_A_YEAR = List.of(360, 365);

  private final Mistakes mistakes;

  ContributionReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Optional<RateRange> rates(Fields fields) {
    var lowest = Forms.rate(fields, "lowest");
    var highest = Forms.rate(fields, "highest");
    if (lowest.isEmpty() || highest.isEmpty()) {
      return Optional.empty();
    }
    if (lowest.get().compareTo(highest.get()) > 0) {
      fields.wrong("lowest", "最低比例 " + lowest.get() + " 高于最高比例 " + highest.get());
      return Optional.empty();
    }
    return Optional.of(new RateRange(lowest.get(), highest.get()));
  }

  Optional<Base> base(Fields fields) {
    return fields.value("yuan", YUAN, text -> Base.ofYuan(Long.parseLong(text)));
  }

  Optional<RoundingTerms> rounding(Fields fields) {
    var allowed = new ArrayList<RoundingPrecision>();
    var before = mistakes.count();
    for (var item : fields.items("allowed")) {
      var name = item instanceof ScalarNode scalar ? scalar.getValue() : "";
      try {
        if (allowed.contains(RoundingPrecision.named(name))) {
          mistakes.at(item, "计算精度「" + name + "」重复");
        }
        allowed.add(RoundingPrecision.named(name));
      } catch (IllegalArgumentException unknown) {
        mistakes.at(item, "没有计算精度「" + name + "」，可用的：" + precisions());
      }
    }
    var standard = fields.value("standard", "计算精度之一：" + precisions(), RoundingPrecision::named);
    if (mistakes.count() == before && !allowed.contains(standard.orElseThrow())) {
      fields.wrong("standard", "标准精度不在 allowed 里");
    }
    return mistakes.count() == before
        ? standard.map(precision -> new RoundingTerms(precision, allowed))
        : Optional.empty();
  }

  Optional<ContributionYear> year(Fields fields) {
    return Forms.dayOfYear(fields, "start").map(ContributionYear::new);
  }

  Optional<RemittanceTerms> remittance(Fields fields) {
    var ahead = Forms.notNegative(fields, "months-ahead");
    var limits = fields.value(
        "limits",
        "warn（列出提示）或 refuse（不予核定）",
        text -> LimitsAtAssessment.valueOf(text.toUpperCase(Locale.ROOT)));
    return ahead.flatMap(months -> limits.map(what -> new RemittanceTerms(months, what)));
  }

  Optional<InterestTerms> interest(Fields fields) {
    var rate = Forms.notNegativeRate(fields, "yearly-rate");
    var settled = Forms.dayOfYear(fields, "settled");
    var days = fields.value("days-a-year", "360 或 365", ContributionReader::daysAYear);
    return rate.isPresent() && settled.isPresent() && days.isPresent()
        ? Optional.of(new InterestTerms(rate.get(), settled.get(), days.get()))
        : Optional.empty();
  }

  private static int daysAYear(String text) {
    var days = Integer.parseInt(text);
    Forms.require(DAYS_A_YEAR.contains(days), text);
    return days;
  }

  private static String precisions() {
    return String.join(
        "、",
        List.of(RoundingPrecision.values()).stream()
            .map(RoundingPrecision::chineseName)
            .toList());
  }
}
