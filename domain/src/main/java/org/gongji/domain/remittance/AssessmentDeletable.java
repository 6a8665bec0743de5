package org.gongji.domain.remittance;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;

/** R9, 删除: only the latest assessment goes, while it is unallocated and nobody is paying it. */
public final class AssessmentDeletable {

  private AssessmentDeletable() {}

  /**
   * Checks that nothing was assessed after it.
   *
   * @param assessment the one to delete
   * @param latest the employer's latest one
   * @return {@code NOT_LATEST_ASSESSMENT} naming the latest
   */
  public static Optional<Rejection> checkLatest(BusinessSerial assessment, BusinessSerial latest) {
    return assessment.equals(latest)
        ? Optional.empty()
        : Optional.of(RemittanceCode.NOT_LATEST_ASSESSMENT.of(
            Figure.of(assessment.text()), Figure.of(latest.text())));
  }

  /**
   * Checks how far its payment has come.
   *
   * @param assessment the one to delete
   * @param payment its state
   * @return {@code ASSESSMENT_ALLOCATED} or {@code PAYMENT_UNDER_WAY}
   */
  public static Optional<Rejection> checkUnpaid(BusinessSerial assessment, PaymentState payment) {
    return switch (payment) {
      case AWAITED -> Optional.empty();
      case UNDER_WAY ->
        Optional.of(RemittanceCode.PAYMENT_UNDER_WAY.of(Figure.of(assessment.text())));
      case ALLOCATED ->
        Optional.of(RemittanceCode.ASSESSMENT_ALLOCATED.of(Figure.of(assessment.text())));
    };
  }
}
