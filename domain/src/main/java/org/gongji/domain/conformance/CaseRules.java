package org.gongji.domain.conformance;

import java.util.List;
import java.util.Optional;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.figure.CapitalAmountCase;
import org.gongji.domain.conformance.figure.IdentifierCase;
import org.gongji.domain.conformance.figure.MonthlyContributionCase;
import org.gongji.domain.conformance.figure.RemittanceCase;
import org.gongji.domain.conformance.filing.BackPaymentCase;
import org.gongji.domain.conformance.filing.BaseAdjustmentCase;
import org.gongji.domain.conformance.filing.BatchCase;
import org.gongji.domain.conformance.filing.CertificateChangeCase;
import org.gongji.domain.conformance.filing.EnrolmentCase;
import org.gongji.domain.conformance.filing.EvidenceCase;
import org.gongji.domain.conformance.filing.SealCase;
import org.gongji.domain.conformance.filing.TransferCase;
import org.gongji.domain.conformance.filing.UnsealCase;
import org.gongji.domain.conformance.rule.CaseRule;

/** The rules that cases can be written for. */
public final class CaseRules {

  private static final List<CaseRule> ALL = List.of(
      new MonthlyContributionCase(),
      new BaseAdjustmentCase(),
      new BackPaymentCase(),
      new SealCase(),
      new UnsealCase(),
      new EnrolmentCase(),
      new TransferCase(),
      new CertificateChangeCase(),
      new RemittanceCase(),
      new BatchCase(),
      new EvidenceCase(),
      new CapitalAmountCase(),
      new IdentifierCase());

  private CaseRules() {}

  /**
   * All of them.
   *
   * @return in the order of the specification
   */
  public static List<CaseRule> all() {
    return ALL;
  }

  /**
   * Finds a rule.
   *
   * @param name its Chinese or English name
   * @return the rule, or empty where there is none of that name
   */
  public static Optional<CaseRule> named(String name) {
    return ALL.stream()
        .filter(
            rule -> rule.chineseName().equals(name) || rule.englishName().equalsIgnoreCase(name))
        .findFirst();
  }

  /**
   * Whether a header means something to any rule.
   *
   * @param header a header without spaces around it
   * @return true for a known one
   */
  public static boolean knowHeader(String header) {
    return ALL.stream().anyMatch(rule -> rule.column(header).isPresent());
  }

  /**
   * The rule a case is written for.
   *
   * @param written the case
   * @return its rule
   * @throws MalformedCase when the case names none, or an unknown one; the message lists all
   */
  public static CaseRule of(RuleCase written) {
    for (var cell : written.cells().entrySet()) {
      if (CaseRule.RULE.isNamed(cell.getKey())) {
        return named(cell.getValue())
            .orElseThrow(() ->
                new MalformedCase(cell.getKey(), "没有规则「" + cell.getValue() + "」，可用的规则：" + names()));
      }
    }
    throw new MalformedCase(CaseRule.RULE.chinese(), "必填列「规则」为空，可用的规则：" + names());
  }

  private static String names() {
    return String.join("、", ALL.stream().map(CaseRule::chineseName).toList());
  }
}
