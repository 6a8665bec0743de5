package org.gongji.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.RuleNumbers;
import org.gongji.domain.rulebook.Rulebook;

/** 法律依据: the clauses that refusals rest on, as they stand on the business date. */
public record Clauses(Rulebook rulebook, BusinessCalendar calendar) {

  /**
   * The clauses by code; none for refusals that are no rule's, for which the date is not asked: they
   * are also written where the database cannot say it.
   */
  public Map<RejectionCode, String> of(List<Rejection> rejections) {
    var ruled = rejections.stream()
        .filter(rejection -> RuleNumbers.OF.containsKey(rejection.code()))
        .toList();
    if (ruled.isEmpty()) {
      return Map.of();
    }
    var today = calendar.today();
    var clauses = new HashMap<RejectionCode, String>();
    ruled.forEach(rejection -> rulebook
        .citation(rejection, today)
        .ifPresent(citation -> clauses.put(rejection.code(), citation.toString())));
    return clauses;
  }
}
