package org.gongji.domain.sealing;

import java.util.Optional;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R6: an account that is unsealed is sealed and stands with the acting employer. */
public final class AccountUnsealable {

  private AccountUnsealable() {}

  /**
   * Checks the status.
   *
   * @param account 账户状态
   * @return {@code ACCOUNT_NOT_SEALED} in any other status than 封存
   */
  public static Optional<Rejection> checkSealed(AccountState account) {
    return account.status() == AccountStatus.SEALED
        ? Optional.empty()
        : Optional.of(SealingCode.ACCOUNT_NOT_SEALED.of(
            Figure.of(account.status().name()), Figure.of(AccountStatus.SEALED.name())));
  }

  /**
   * Checks where it stands.
   *
   * @param account 账户状态
   * @return {@code UNSEAL_NEEDS_TRANSFER} for one in the central sealed account or elsewhere
   */
  public static Optional<Rejection> checkHere(AccountState account) {
    return account.heldAt() == HeldAt.OWN
        ? Optional.empty()
        : Optional.of(
            SealingCode.UNSEAL_NEEDS_TRANSFER.of(Figure.of(account.heldAt().name())));
  }
}
