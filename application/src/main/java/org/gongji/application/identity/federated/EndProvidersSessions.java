package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import org.gongji.application.identity.Sessions;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;

/** Ends the sessions that a provider says it has ended (后端注销), wherever they were started. */
public final class EndProvidersSessions {

  private final Transactions transactions;
  private final FederatedProviders providers;
  private final FederatedSessions federated;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public EndProvidersSessions(
      Transactions transactions,
      FederatedProviders providers,
      FederatedSessions federated,
      Sessions sessions,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.providers = providers;
    this.federated = federated;
    this.sessions = sessions;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** How many were ended; {@code PROVIDER_UNKNOWN}, {@code PROVIDER_NOT_TRUSTED} otherwise. */
  public Decision<Integer> handle(String provider, String logoutToken) {
    return providers
        .ended(provider, logoutToken)
        .then(ended -> transactions.decide(() -> {
          var hashes = federated.of(ended);
          hashes.forEach(hash -> {
            sessions.end(hash);
            var unused = federated.take(hash);
          });
          audit.append(new AuditTrail.Line(
              calendar.now(),
              calendar.today(),
              provider,
              "end-providers-sessions",
              provider,
              ended + " -> " + hashes.size(),
              rulebook.pack().hash()));
          return Decision.accept(hashes.size());
        }));
  }
}
