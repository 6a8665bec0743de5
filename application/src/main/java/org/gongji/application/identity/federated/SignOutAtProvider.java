package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.federated.FederatedProviders.Offered;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Says where somebody who signs out of the hall also signs out of the provider. */
public final class SignOutAtProvider {

  private final Transactions transactions;
  private final FederatedProviders providers;
  private final FederatedSessions sessions;

  /** The provider, and the address at which the browser signs out there. */
  public record Farewell(String title, URI address) {}

  /** Put together by the wiring. */
  @Inject
  public SignOutAtProvider(
      Transactions transactions, FederatedProviders providers, FederatedSessions sessions) {
    this.transactions = transactions;
    this.providers = providers;
    this.sessions = sessions;
  }

  /** Where to go for a session's token, once; nowhere when no provider started it. */
  public Optional<Farewell> handle(String token) {
    var hash = Token.hash(token);
    return transactions
        .decide(() -> Decision.accept(sessions.take(hash)))
        .orThrow()
        .flatMap(session -> providers
            .signOut(session.provider(), session.idToken())
            .map(address -> new Farewell(title(session.provider()), address)));
  }

  private String title(String provider) {
    return providers.offered().stream()
        .filter(offered -> offered.name().equals(provider))
        .map(Offered::title)
        .findFirst()
        .orElse(provider);
  }
}
