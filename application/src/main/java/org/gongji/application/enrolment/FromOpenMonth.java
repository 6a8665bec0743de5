package org.gongji.application.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * An enrolment together with its first month, which has to be an open one like any change month: R7
 * itself says nothing of it.
 */
record FromOpenMonth(Enrolment enrolment, ChangeMonth change)
    implements Question<Enrolment.Account> {

  @Override
  public Rule rule() {
    return enrolment.rule();
  }

  @Override
  public LocalDate date() {
    return enrolment.date();
  }

  @Override
  public Decision<Enrolment.Account> decide(PolicyPack pack) {
    var decided = enrolment.decide(pack);
    return Violations.of(decided.rejections()).and(change.check(pack)).orAccept(decided::orThrow);
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(enrolment.inputs());
    steps.addAll(change.inputs());
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(enrolment.working(pack));
    steps.addAll(change.working(pack));
    return steps;
  }

  @Override
  public List<Step> outcome(Enrolment.Account result) {
    return enrolment.outcome(result);
  }
}
