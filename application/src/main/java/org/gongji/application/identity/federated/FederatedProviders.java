package org.gongji.application.identity.federated;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Token;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.CreditCode;
import org.jspecify.annotations.Nullable;

/** Providers outside the hall that prove who somebody is (第三方身份认证平台). */
public interface FederatedProviders {

  /**
   * A provider as visitors choose it.
   *
   * @param name its name in addresses and configuration
   * @param title its name on pages
   */
  record Offered(String name, String title) {}

  /**
   * What one attempt to sign in is recognised by.
   *
   * @param state comes back with the browser
   * @param nonce comes back in what the provider signs
   * @param verifier proves that who asked is who redeems; never leaves the hall before that
   */
  record Challenge(String state, String nonce, String verifier) {

    /** One that nobody has seen before. */
    public static Challenge fresh() {
      return new Challenge(Token.fresh(), Token.fresh(), Token.fresh());
    }

    /** Secrets are not for logs. */
    @Override
    public String toString() {
      return "Challenge";
    }
  }

  /**
   * Who somebody is, as a provider says it.
   *
   * @param issuer who says so
   * @param subject whom it says it of, unique with the issuer and never given to another
   * @param login the login there
   * @param name 姓名
   * @param role what the claims make of them here
   * @param main whether the grants that come from the claims are those of a main operator
   * @param creditCodes the organisations they act for, none for staff
   */
  record Identity(
      String issuer,
      String subject,
      String login,
      String name,
      Role role,
      boolean main,
      List<CreditCode> creditCodes) {}

  /**
   * An identity with what it takes to end it.
   *
   * @param identity who it is
   * @param session the provider's name for the session, null where it has none
   * @param idToken what the provider signed
   */
  record Proven(Identity identity, @Nullable String session, String idToken) {

    /** Tokens are not for logs. */
    @Override
    public String toString() {
      return "Proven[" + identity.issuer() + " " + identity.subject() + "]";
    }
  }

  /**
   * Whose sessions a provider has ended.
   *
   * @param issuer who says so
   * @param subject whose, null where only the session is named
   * @param session which, null for all of the subject
   */
  record Ended(
      String issuer, @Nullable String subject, @Nullable String session) {}

  /** Those that are configured, in the order of their names. */
  List<Offered> offered();

  /**
   * Where a browser goes to sign in there.
   *
   * @return {@code PROVIDER_UNKNOWN} or {@code PROVIDER_UNAVAILABLE} otherwise
   */
  Decision<URI> authorization(String provider, Challenge challenge);

  /**
   * Who a code stands for.
   *
   * @return {@code PROVIDER_UNAVAILABLE} while it does not answer; {@code PROVIDER_NOT_TRUSTED} for
   *     a code it does not take and for an answer that is not what it signs; {@code
   *     PROVIDER_CLAIM_MISSING}, {@code PROVIDER_ROLES_AMBIGUOUS} for claims that say too little or
   *     too much
   */
  Decision<Proven> redeem(String provider, String code, Challenge challenge);

  /** Where a browser goes to sign out there and come back; nothing where that is not offered. */
  Optional<URI> signOut(String provider, String idToken);

  /** What a provider says it has ended, when it did say so; {@code PROVIDER_NOT_TRUSTED}. */
  Decision<Ended> ended(String provider, String logoutToken);
}
