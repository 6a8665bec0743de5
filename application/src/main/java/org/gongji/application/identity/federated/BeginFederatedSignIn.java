package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;
import org.gongji.application.identity.federated.PendingSignIns.Pending;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Sends a browser to a provider and awaits its answer, in that browser only. */
public final class BeginFederatedSignIn {

  /** How long somebody may take to sign in there. */
  static final Duration AWAITED = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final FederatedProviders providers;
  private final PendingSignIns pending;
  private final BusinessCalendar calendar;

  /**
   * Who wants to sign in where.
   *
   * @param provider the provider's name
   * @param browser a secret that only the browser holds
   * @param next the path to go to afterwards, one of the hall
   */
  public record Command(String provider, String browser, String next) {

    /** A secret is not for logs. */
    @Override
    public String toString() {
      return "BeginFederatedSignIn[" + provider + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public BeginFederatedSignIn(
      Transactions transactions,
      FederatedProviders providers,
      PendingSignIns pending,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.providers = providers;
    this.pending = pending;
    this.calendar = calendar;
  }

  /** Where the browser goes; {@code PROVIDER_UNKNOWN} or {@code PROVIDER_UNAVAILABLE} otherwise. */
  public Decision<URI> handle(Command command) {
    var challenge = Challenge.fresh();
    return providers.authorization(command.provider(), challenge).then(address -> {
      var now = calendar.now();
      var begun = new Pending(
          challenge,
          command.provider(),
          Token.hash(command.browser()),
          command.next(),
          now.plus(AWAITED));
      return transactions.decide(() -> {
        pending.forget(now);
        pending.await(begun);
        return Decision.accept(address);
      });
    });
  }
}
