package org.gongji.domain.backpay;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.money.Money;

/** R3: an amount is above zero once it is rounded to whole yuan. */
public final class AmountPositive {

  private AmountPositive() {}

  /**
   * Checks an amount.
   *
   * @param amount 补缴金额 as given
   * @return {@code BACK_PAYMENT_NOT_POSITIVE} below 0.50
   */
  public static Optional<Rejection> check(Money amount) {
    var rounded = SplitAmount.rounded(amount);
    return rounded.isPositive()
        ? Optional.empty()
        : Optional.of(BackPaymentCode.BACK_PAYMENT_NOT_POSITIVE
            .of(Figure.of(amount))
            .with("rounded", Figure.of(rounded)));
  }
}
