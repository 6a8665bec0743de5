package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Step;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R12, 证件号码: whether a number is one of its kind.
 *
 * <p>{@link #toString()} leaves the number out.
 *
 * @param kind 类型
 * @param number 号码
 * @param date 业务日期
 */
public record IdentifierQuestion(IdentifierKind kind, String number, LocalDate date)
    implements Question<String> {

  @Override
  public Rule rule() {
    return Rule.R12;
  }

  /** Accepted with the number in its one form. */
  @Override
  public Decision<String> decide(PolicyPack pack) {
    return kind.decide(number);
  }

  @Override
  public List<Step> inputs() {
    return List.of(Step.input("类型", kind.chineseName()), Step.input("号码", number));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    if (kind != IdentifierKind.RESIDENT_ID) {
      return List.of();
    }
    return ResidentId.decide(number)
        .map(id -> List.of(
            Step.formula("出生日期", id.birthDate().toString()),
            Step.formula("性别", id.sex().chineseName()),
            Step.formula("校验码", "前 17 位按 GB 11643-1999 计算得 " + id.text().charAt(17))))
        .accepted()
        .orElse(List.of());
  }

  @Override
  public List<Step> outcome(String result) {
    return List.of(Step.result("有效", result));
  }

  @Override
  public String toString() {
    return "IdentifierQuestion[kind=" + kind + "]";
  }
}
