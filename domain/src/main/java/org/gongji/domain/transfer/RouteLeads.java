package org.gongji.domain.transfer;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R8: an account leaves the employer it stands with, for another one. */
public final class RouteLeads {

  private RouteLeads() {}

  /**
   * Checks where the account stands.
   *
   * @param route 转出户、转入户、所在户号
   * @return {@code ACCOUNT_NOT_AT_SOURCE} when not with the one it is to leave; the refusal does not
   *     say where it is, which is nobody's business
   */
  public static Optional<Rejection> checkSource(Transfer.Route route) {
    return route.standsWith().equals(route.from())
        ? Optional.empty()
        : Optional.of(
            TransferCode.ACCOUNT_NOT_AT_SOURCE.of(Figure.of(route.from().text())));
  }

  /**
   * Checks that it moves at all.
   *
   * @param route 转出户、转入户、所在户号
   * @return {@code SAME_EMPLOYER} when source and target are one
   */
  public static Optional<Rejection> checkElsewhere(Transfer.Route route) {
    return route.from().equals(route.to())
        ? Optional.of(TransferCode.SAME_EMPLOYER.of(Figure.of(route.to().text())))
        : Optional.empty();
  }
}
