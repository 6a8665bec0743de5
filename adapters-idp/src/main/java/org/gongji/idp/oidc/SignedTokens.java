package org.gongji.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.time.Instant;
import java.util.Set;

/**
 * Looks whether a token is the provider's, for this client, of this moment and, for an ID token, of
 * this attempt. Only asymmetric signatures count.
 */
final class SignedTokens {

  private static final int SKEW_SECONDS = 30;

  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
      JWSAlgorithm.RS256,
      JWSAlgorithm.RS384,
      JWSAlgorithm.RS512,
      JWSAlgorithm.PS256,
      JWSAlgorithm.PS384,
      JWSAlgorithm.PS512,
      JWSAlgorithm.ES256,
      JWSAlgorithm.ES384,
      JWSAlgorithm.ES512);

  private final Issuer issuer;
  private final ClientID client;

  SignedTokens(String issuer, String client) {
    this.issuer = new Issuer(issuer);
    this.client = new ClientID(client);
  }

  JWTClaimsSet idToken(JWT token, String nonce, JWKSource<SecurityContext> keys)
      throws BadJOSEException, JOSEException, ParseException {
    var validator = new IDTokenValidator(issuer, client, selector(keys), null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    var claims = validator.validate(token, new Nonce(nonce)).toJWTClaimsSet();
    var from = claims.getNotBeforeTime();
    if (from != null && from.toInstant().isAfter(Instant.now().plusSeconds(SKEW_SECONDS))) {
      throw new BadJWTException("Not valid before " + from);
    }
    checkParty(claims);
    return claims;
  }

  /** A token for several is this client's only if it says so; one that names another never is. */
  private void checkParty(JWTClaimsSet claims) throws BadJWTException {
    var party = claims.getClaim("azp");
    var needed = claims.getAudience().size() > 1 || party != null;
    if (needed && !client.getValue().equals(party)) {
      throw new BadJWTException("Authorized party is " + party);
    }
  }

  LogoutTokenClaimsSet logoutToken(JWT token, JWKSource<SecurityContext> keys)
      throws BadJOSEException, JOSEException {
    return new LogoutTokenValidator(issuer, client, false, selector(keys), null).validate(token);
  }

  private static JWSVerificationKeySelector<SecurityContext> selector(
      JWKSource<SecurityContext> keys) {
    return new JWSVerificationKeySelector<>(ALGORITHMS, keys);
  }
}
