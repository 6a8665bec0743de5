package org.gongji.domain.contribution.change;

import java.util.Optional;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * How an account stands when a filing is judged (账户状态).
 *
 * @param status 个人账户状态
 * @param heldAt 所在户, seen by the acting employer
 */
public record AccountState(AccountStatus status, HeldAt heldAt) {

  /** 正常, with the acting employer. */
  public static final AccountState NORMAL = new AccountState(AccountStatus.NORMAL, HeldAt.OWN);

  /** 封存, with the acting employer. */
  public static final AccountState SEALED = new AccountState(AccountStatus.SEALED, HeldAt.OWN);

  /**
   * R2, R5: only a contributing account is adjusted or sealed.
   *
   * @return {@code ACCOUNT_NOT_NORMAL} in any other status than 正常
   */
  public Optional<Rejection> checkNormal() {
    return status == AccountStatus.NORMAL
        ? Optional.empty()
        : Optional.of(ChangeCode.ACCOUNT_NOT_NORMAL.of(
            Figure.of(status.name()), Figure.of(AccountStatus.NORMAL.name())));
  }

  /**
   * R2, R3, R5: an employer files for its own accounts.
   *
   * @return {@code ACCOUNT_NOT_WITH_EMPLOYER} for an account that stands elsewhere
   */
  public Optional<Rejection> checkWithEmployer() {
    return heldAt == HeldAt.OWN
        ? Optional.empty()
        : Optional.of(ChangeCode.ACCOUNT_NOT_WITH_EMPLOYER.of(Figure.of(heldAt.name())));
  }

  /**
   * R3: money goes to an account that can take it.
   *
   * @return {@code ACCOUNT_FROZEN_OR_CLOSED} for any status but 正常 and 封存
   */
  public Optional<Rejection> checkOpen() {
    return status.isOpen()
        ? Optional.empty()
        : Optional.of(ChangeCode.ACCOUNT_FROZEN_OR_CLOSED.of(Figure.of(status.name())));
  }

  /** As explanations show it: 正常（本单位）. */
  @Override
  public String toString() {
    return status.chineseName() + "（" + heldAt.chineseName() + "）";
  }
}
