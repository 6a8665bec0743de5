package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.User;
import org.gongji.application.identity.federated.FederatedProviders.Proven;
import org.gongji.application.identity.federated.FederatedSessions.Session;
import org.gongji.application.identity.federated.PendingSignIns.Pending;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Takes a provider's answer, and lets in whom it names.
 *
 * <p>An attempt is used up by the first answer, be it good or bad. The provider is asked while no
 * database connection is held.
 */
public final class FinishFederatedSignIn {

  private static final int MOST_ATTEMPTS = 3;

  private final Transactions transactions;
  private final FederatedProviders providers;
  private final PendingSignIns pending;
  private final AdmitIdentity admit;
  private final FederatedSessions federated;
  private final SignIn signIn;
  private final BusinessCalendar calendar;

  /**
   * What a browser brought back.
   *
   * @param provider the provider's name in the address
   * @param state names the attempt
   * @param code what the provider gives an identity for, null where it refused
   * @param error why it refused, null where it did not
   * @param browser the secret of the browser, empty where it holds none
   * @param origin where the session begins
   */
  public record Command(
      String provider,
      String state,
      @Nullable String code,
      @Nullable String error,
      String browser,
      Origin origin) {

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "FinishFederatedSignIn[" + provider + "]";
    }
  }

  /** A fresh session, and the path that was wanted. */
  public record Entered(SignedIn signedIn, String next) {}

  /** Put together by the wiring. */
  @Inject
  public FinishFederatedSignIn(
      Transactions transactions,
      FederatedProviders providers,
      PendingSignIns pending,
      AdmitIdentity admit,
      FederatedSessions federated,
      SignIn signIn,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.providers = providers;
    this.pending = pending;
    this.admit = admit;
    this.federated = federated;
    this.signIn = signIn;
    this.calendar = calendar;
  }

  /**
   * Lets in whom the provider names.
   *
   * @return {@code SIGN_IN_NOT_AWAITED} for an answer that came before, too late, or in another
   *     browser; {@code PROVIDER_REFUSED}; else as {@link FederatedProviders#redeem} and {@link
   *     AdmitIdentity}
   */
  public Decision<Entered> handle(Command command) {
    return taken(command)
        .then(attempt -> code(command)
            .then(code -> providers.redeem(attempt.provider(), code, attempt.challenge()))
            .then(proven -> admitted(attempt.provider(), proven)
                .then(user -> signIn.start(user, command.origin()))
                .then(signedIn -> enter(attempt.provider(), proven, signedIn)))
            .map(signedIn -> new Entered(signedIn, attempt.next())));
  }

  /** Committed whatever it comes to: an answer never gets a second try. */
  private Decision<Pending> taken(Command command) {
    var now = calendar.now();
    var found = transactions.decide(() -> Decision.accept(pending.take(command.state())));
    return found
        .orThrow()
        .filter(attempt -> attempt.provider().equals(command.provider()))
        .filter(attempt -> attempt.browserHash().equals(Token.hash(command.browser())))
        .filter(attempt -> now.isBefore(attempt.expiresAt()))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(FederatedCode.SIGN_IN_NOT_AWAITED.rejection()));
  }

  private static Decision<String> code(Command command) {
    return Optional.ofNullable(command.code())
        .filter(code -> command.error() == null)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(FederatedCode.PROVIDER_REFUSED.of(
            Figure.of(Optional.ofNullable(command.error()).orElse("no_code")))));
  }

  private Decision<User> admitted(String provider, Proven proven) {
    for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return transactions.decide(() -> admit.handle(provider, proven.identity()));
      } catch (Transactions.Conflict lost) {
        // The same person in another tab was first: the next look sees it.
      }
    }
    return Decision.reject(OperationCode.BUSY.rejection());
  }

  private Decision<SignedIn> enter(String provider, Proven proven, SignedIn signedIn) {
    return transactions.decide(() -> {
      federated.start(new Session(
          Token.hash(signedIn.token()),
          provider,
          proven.identity().issuer(),
          proven.identity().subject(),
          proven.session(),
          proven.idToken(),
          calendar.now()));
      return Decision.accept(signedIn);
    });
  }
}
