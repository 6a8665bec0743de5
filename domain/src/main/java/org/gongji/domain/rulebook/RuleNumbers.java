package org.gongji.domain.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.backpay.BackPaymentCode;
import org.gongji.domain.batch.BatchCode;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.enrolment.CertificateChangeCode;
import org.gongji.domain.enrolment.EnrolmentCode;
import org.gongji.domain.evidence.EvidenceCode;
import org.gongji.domain.filing.FilingCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.policy.PolicyCode;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.sealing.SealingCode;
import org.gongji.domain.transfer.TransferCode;

/** Which rule refuses with which code: by it a refusal finds the clause it rests on. */
public final class RuleNumbers {

  /** The codes of each rule, rules and codes in the order in which refusals are shown. */
  public static final Map<Rule, List<RejectionCode>> CODES = codes();

  /** The rule of every code of the domain. */
  public static final Map<RejectionCode, Rule> OF = inverted();

  private RuleNumbers() {}

  private static Map<Rule, List<RejectionCode>> codes() {
    var codes = new LinkedHashMap<Rule, List<RejectionCode>>();
    codes.put(Rule.R14, List.of(PolicyCode.values()));
    codes.put(Rule.R12, List.of(IdentifierCode.values()));
    codes.put(Rule.CHANGE, List.of(ChangeCode.values()));
    codes.put(Rule.R1, List.of(ContributionCode.values()));
    codes.put(Rule.R2, List.of(AdjustmentCode.values()));
    codes.put(Rule.R3, List.of(BackPaymentCode.values()));
    codes.put(Rule.R5, List.of(SealingCode.SEAL_REASON_UNKNOWN));
    codes.put(
        Rule.R6,
        List.of(
            SealingCode.ACCOUNT_NOT_SEALED,
            SealingCode.UNSEAL_NEEDS_TRANSFER,
            SealingCode.UNSEAL_REASON_UNKNOWN));
    codes.put(Rule.R7, List.of(EnrolmentCode.values()));
    codes.put(Rule.R8, List.of(TransferCode.values()));
    codes.put(Rule.R15, List.of(CertificateChangeCode.values()));
    codes.put(Rule.R9, List.of(RemittanceCode.values()));
    codes.put(Rule.R10, List.of(LedgerCode.values()));
    codes.put(Rule.R4, List.of(BatchCode.values()));
    codes.put(Rule.R11, List.of(EvidenceCode.values()));
    codes.put(Rule.R13, List.of(FilingCode.values()));
    return Collections.unmodifiableMap(codes);
  }

  private static Map<RejectionCode, Rule> inverted() {
    var rules = new HashMap<RejectionCode, Rule>();
    CODES.forEach((rule, codes) -> codes.forEach(code -> rules.put(code, rule)));
    return Map.copyOf(rules);
  }
}
