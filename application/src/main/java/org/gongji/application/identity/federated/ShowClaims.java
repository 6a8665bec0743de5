package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.identity.User;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.CreditCode;

/** What a provider said last of the organisations that a user acts for. */
public final class ShowClaims {

  private final Transactions transactions;
  private final FederatedIdentities identities;

  /** Put together by the wiring. */
  @Inject
  public ShowClaims(Transactions transactions, FederatedIdentities identities) {
    this.transactions = transactions;
    this.identities = identities;
  }

  /** A user's own claims. */
  public List<CreditCode> handle(User user) {
    return transactions.read(() -> identities.claims(user.key()));
  }
}
