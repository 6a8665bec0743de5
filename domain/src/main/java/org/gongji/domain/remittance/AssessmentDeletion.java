package org.gongji.domain.remittance;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R9, 删除: whether an assessment may be deleted.
 *
 * @param assessment the one to delete
 * @param latest the employer's latest one
 * @param payment how far its payment has come
 * @param date 业务日期
 */
public record AssessmentDeletion(
    BusinessSerial assessment, BusinessSerial latest, PaymentState payment, LocalDate date)
    implements Question<BusinessSerial> {

  @Override
  public Rule rule() {
    return Rule.R9;
  }

  @Override
  public Decision<BusinessSerial> decide(PolicyPack pack) {
    return Violations.of(
            AssessmentDeletable.checkLatest(assessment, latest),
            AssessmentDeletable.checkUnpaid(assessment, payment))
        .orAccept(() -> assessment);
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("核定流水号", assessment),
        Step.input("最近一次核定", latest),
        Step.input("缴款状态", payment.chineseName()));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    return List.of();
  }

  @Override
  public List<Step> outcome(BusinessSerial result) {
    return List.of(Step.result("可以删除", result));
  }
}
