package org.gongji.domain.ledger;

import java.util.List;
import org.gongji.domain.policy.Parameter;

/**
 * The centre's collecting accounts, one for each entrusted bank (受托银行).
 *
 * @param accounts at least one; the first serves employers of other banks
 */
public record CollectingAccounts(List<CollectingAccount> accounts) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<CollectingAccounts> PARAMETER =
      Parameter.of("collecting-accounts", CollectingAccounts.class);

  /** Without any account nobody could pay; two of one bank would leave the choice open. */
  public CollectingAccounts {
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("No collecting account");
    }
    if (accounts.stream().map(CollectingAccount::bankCode).distinct().count() < accounts.size()) {
      throw new IllegalArgumentException("Two collecting accounts of one bank: " + accounts);
    }
  }

  /**
   * Whether an account is one of the centre's.
   *
   * @param accountNumber 收款账号
   * @return true when money for employers arrives there
   */
  public boolean has(String accountNumber) {
    return accounts.stream().anyMatch(account -> account.accountNumber().equals(accountNumber));
  }

  /**
   * Where an employer pays.
   *
   * @param bankCode the code of the employer's entrusted bank
   * @return that bank's account, or the first
   */
  public CollectingAccount forBank(String bankCode) {
    return accounts.stream()
        .filter(account -> account.bankCode().equals(bankCode))
        .findFirst()
        .orElse(accounts.get(0));
  }
}
