package cn.example.yunhu;

import java.util.List;
import java.util.Map;
import org.gongji.conformance.CaseFolder;
import org.gongji.conformance.Conformance;
import org.gongji.domain.conformance.Implementation;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.conformance.rule.CaseRule;

/** A rule of our own, by the cases of the kit. */
class OwnCapitalsTest extends Conformance {

  @Override
  protected Implementation implementation() {
    return (rule, given) -> Answer.accepted(given
        .text(rule.column("金额").orElseThrow())
        .map(amount -> Map.of(rule.column("大写").orElseThrow(), OwnCapitals.of(amount)))
        // What is not given is not answered.
        .orElse(Map.of()));
  }

  @Override
  protected List<CaseFolder> folders() {
    return List.of(CaseFolder.ofKit("common"));
  }

  @Override
  protected boolean covers(CaseRule rule) {
    return rule.chineseName().equals("大写金额");
  }
}
