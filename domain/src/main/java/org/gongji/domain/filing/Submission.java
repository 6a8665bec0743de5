package org.gongji.domain.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R13, 在途业务: whether a filing may be submitted beside those that are on their way.
 *
 * <p>Deposits, allocations and assessments never wait for filings.
 *
 * @param claims what its lines claim
 * @param standing what submitted, undecided filings claim, and which filing it is
 * @param date 业务日期
 */
public record Submission(List<Claim> claims, Map<Claim, BusinessSerial> standing, LocalDate date)
    implements Question<List<Claim>> {

  /** Keeps both unmodifiable. */
  public Submission {
    claims = List.copyOf(claims);
    standing = Map.copyOf(standing);
  }

  @Override
  public Rule rule() {
    return Rule.R13;
  }

  /** Accepted with the claims to enter; rejected once for each filing in the way. */
  @Override
  public Decision<List<Claim>> decide(PolicyPack pack) {
    return Violations.of(inTheWay().keySet().stream()
            .map(other -> FilingCode.FILING_IN_FLIGHT.of(Figure.of(other.text())))
            .toList())
        .orAccept(() -> claims);
  }

  private Map<BusinessSerial, List<Claim>> inTheWay() {
    var found = new LinkedHashMap<BusinessSerial, List<Claim>>();
    for (var claim : claims) {
      var other = standing.get(claim);
      if (other != null) {
        found.computeIfAbsent(other, serial -> new ArrayList<>()).add(claim);
      }
    }
    return found;
  }

  @Override
  public List<Step> inputs() {
    return List.of(Step.input("占用", claims.size() + " 项"));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    return inTheWay().entrySet().stream()
        .map(entry -> Step.formula(
                "在途业务 " + entry.getKey(), "占用其中 " + entry.getValue().size() + " 项")
            .about(FilingCode.FILING_IN_FLIGHT))
        .toList();
  }

  @Override
  public List<Step> outcome(List<Claim> result) {
    return List.of(Step.result("占用", result.size() + " 项"));
  }
}
