package org.gongji.domain.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.policy.PolicyCode;
import org.gongji.domain.remittance.RemittanceCode;

/** Which rule refuses with which code: by it a refusal finds the clause it rests on. */
public final class RuleNumbers {

  /** The rule's number, for example {@code R1}, of every code of the domain. */
  public static final Map<RejectionCode, String> OF = ofAll();

  private RuleNumbers() {}

  private static Map<RejectionCode, String> ofAll() {
    var rules = new HashMap<RejectionCode, String>();
    put(rules, "R1", ContributionCode.values());
    put(rules, "R9", RemittanceCode.values());
    put(rules, "R10", LedgerCode.values());
    put(rules, "R12", IdentifierCode.values());
    put(rules, "R14", PolicyCode.values());
    return Map.copyOf(rules);
  }

  private static void put(Map<RejectionCode, String> rules, String rule, RejectionCode... codes) {
    for (var code : codes) {
      rules.put(code, rule);
    }
  }
}
