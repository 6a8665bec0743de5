package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads one value of each parameter.
 *
 * <p>A value is answered only when it is whole; what its type would refuse is reported here first,
 * at its own line.
 */
final class Values {

  private static final String RATE = "比例，如 12%";
  private static final String YUAN = "大于零的整数，单位元，如 1640";
  private static final String REGEX = "正则表达式，如 '\\d{8}'";

  private final Mistakes mistakes;

  Values(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Optional<CentreTerms> centre(Fields fields) {
    var name = fields.text("name");
    var employers = fields.value("employer-numbers", REGEX, Values::regex);
    var accounts = fields.value("account-numbers", REGEX, Values::regex);
    var office = fields.value("office", "两位数字，写在引号里，如 \"01\"", Values::office);
    var sealed = fields.text("central-sealed-account");
    if (employers.isPresent() && sealed.isPresent() && !sealed.get().matches(employers.get())) {
      fields.wrong(
          "central-sealed-account", "集中封存户「" + sealed.get() + "」不符合单位账号的格式 " + employers.get());
      return Optional.empty();
    }
    return name.isPresent()
            && employers.isPresent()
            && accounts.isPresent()
            && office.isPresent()
            && sealed.isPresent()
        ? Optional.of(new CentreTerms(
            name.get(), employers.get(), accounts.get(), office.get(), sealed.get()))
        : Optional.empty();
  }

  Optional<RateRange> rates(Fields fields) {
    var lowest = fields.value("lowest", RATE, BasisPoints::parse);
    var highest = fields.value("highest", RATE, BasisPoints::parse);
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
    return fields.value("yuan", YUAN, text -> Base.ofYuan(Long.parseLong(text.replace("_", ""))));
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

  Optional<RemittanceTerms> remittance(Fields fields) {
    var ahead = fields.value("months-ahead", "不小于零的整数", Values::notNegative);
    var limits = fields.value(
        "limits",
        "warn（列出提示）或 refuse（不予核定）",
        text -> LimitsAtAssessment.valueOf(text.toUpperCase(Locale.ROOT)));
    return ahead.flatMap(months -> limits.map(what -> new RemittanceTerms(months, what)));
  }

  Optional<CollectingAccounts> accounts(Fields fields) {
    var accounts = new ArrayList<CollectingAccount>();
    var banks = new HashSet<String>();
    var before = mistakes.count();
    for (var item : fields.items("accounts")) {
      var account = Fields.of(item, mistakes);
      var bank = account.text("bank-code");
      if (bank.isPresent() && !banks.add(bank.get())) {
        account.wrong("bank-code", "银行代码「" + bank.get() + "」重复，一家银行只能有一个收款账户");
      }
      accounts.add(new CollectingAccount(
          bank.orElse(""),
          account.text("bank-name").orElse(""),
          account.text("account-number").orElse(""),
          account.text("account-name").orElse(""),
          account.text("interbank-number").orElse("")));
      account.nothingElse();
    }
    return mistakes.count() == before
        ? Optional.of(new CollectingAccounts(accounts))
        : Optional.empty();
  }

  Optional<Citation> citation(Fields fields) {
    var instrument = fields.text("instrument");
    var clause = fields.text("clause");
    var link = fields.optional("link", "网址", text -> text).orElse("");
    return instrument.flatMap(title -> clause.map(article -> new Citation(title, article, link)));
  }

  private static String precisions() {
    return String.join(
        "、",
        List.of(RoundingPrecision.values()).stream()
            .map(RoundingPrecision::chineseName)
            .toList());
  }

  private static String regex(String text) {
    return Pattern.compile(text).pattern();
  }

  private static String office(String text) {
    if (!text.matches("\\d{2}")) {
      throw new IllegalArgumentException("Not an office: " + text);
    }
    return text;
  }

  private static int notNegative(String text) {
    return Integer.parseUnsignedInt(text);
  }
}
