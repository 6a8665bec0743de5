package org.gongji.docs.rulecase.guide;

import static org.gongji.domain.contribution.ContributionCode.BASE_ABOVE_CEILING;
import static org.gongji.domain.contribution.ContributionCode.BASE_BELOW_FLOOR;
import static org.gongji.domain.contribution.ContributionCode.BASE_NOT_POSITIVE;
import static org.gongji.domain.contribution.change.ChangeCode.ACCOUNT_FROZEN_OR_CLOSED;
import static org.gongji.domain.contribution.change.ChangeCode.ACCOUNT_NOT_NORMAL;
import static org.gongji.domain.contribution.change.ChangeCode.ACCOUNT_NOT_WITH_EMPLOYER;
import static org.gongji.domain.contribution.change.ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED;
import static org.gongji.domain.contribution.change.ChangeCode.CHANGE_MONTH_NOT_OPEN;
import static org.gongji.domain.identifier.IdentifierCode.CERTIFICATE_INVALID;
import static org.gongji.domain.identifier.IdentifierCode.MOBILE_INVALID;
import static org.gongji.domain.policy.PolicyCode.PARAMETER_NOT_SET;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.enrolment.EnrolmentCode;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RuleNumbers;

/** The codes with which a rule can answer a case (可能的拒绝代码): its own and those it borrows. */
public final class AnswerableCodes {

  private static final List<RejectionCode> MONTH =
      List.of(CHANGE_MONTH_ALREADY_ASSESSED, CHANGE_MONTH_NOT_OPEN);
  private static final List<RejectionCode> BASE =
      List.of(BASE_NOT_POSITIVE, BASE_BELOW_FLOOR, BASE_ABOVE_CEILING);
  private static final List<RejectionCode> CONTRIBUTION = List.of(ContributionCode.values());
  private static final List<RejectionCode> NORMAL_HERE =
      List.of(ACCOUNT_NOT_NORMAL, ACCOUNT_NOT_WITH_EMPLOYER);
  private static final List<RejectionCode> OPEN_HERE =
      List.of(ACCOUNT_NOT_WITH_EMPLOYER, ACCOUNT_FROZEN_OR_CLOSED);
  private static final List<RejectionCode> PERSON = List.of(CERTIFICATE_INVALID, MOBILE_INVALID);

  /** By clause, what a case of it is refused for beside the clause's own codes. */
  private static final Map<Rule, List<List<RejectionCode>>> BORROWED = Map.of(
      Rule.R2, List.of(NORMAL_HERE, MONTH, BASE),
      Rule.R3, List.of(OPEN_HERE),
      Rule.R5, List.of(NORMAL_HERE, MONTH),
      Rule.R6, List.of(MONTH, BASE),
      Rule.R7, List.of(PERSON, CONTRIBUTION),
      Rule.R8, List.of(MONTH, CONTRIBUTION),
      Rule.R15, List.of(OPEN_HERE, List.of(CERTIFICATE_INVALID, EnrolmentCode.NAME_INVALID)));

  /** Rules that ask for no parameter. */
  private static final Set<Rule> FREE = Set.of(Rule.R12, Rule.R15);

  /** Codes of a clause that no case can lead to: they are about what has happened since. */
  private static final Set<RejectionCode> NO_CASE = Set.of(
      RemittanceCode.BASES_OUTSIDE_LIMITS,
      RemittanceCode.NOT_LATEST_ASSESSMENT,
      RemittanceCode.ASSESSMENT_ALLOCATED,
      RemittanceCode.PAYMENT_UNDER_WAY,
      CERTIFICATE_INVALID);

  private AnswerableCodes() {}

  /** In the order in which refusals are shown; none for a rule that never refuses. */
  public static List<RejectionCode> of(CaseRule rule) {
    if (rule.clause() == Rule.R12 && rule.inputs().size() == 1) {
      return List.of();
    }
    var codes =
        new HashSet<RejectionCode>(RuleNumbers.CODES.getOrDefault(rule.clause(), List.of()));
    codes.removeAll(NO_CASE);
    BORROWED.getOrDefault(rule.clause(), List.of()).forEach(codes::addAll);
    if (!FREE.contains(rule.clause())) {
      codes.add(PARAMETER_NOT_SET);
    }
    return Precedence.ORDER.stream().filter(codes::contains).toList();
  }

  /** Every code that some case can expect. */
  public static Set<RejectionCode> all() {
    var codes = new HashSet<RejectionCode>();
    CaseRules.all().forEach(rule -> codes.addAll(of(rule)));
    return codes;
  }
}
