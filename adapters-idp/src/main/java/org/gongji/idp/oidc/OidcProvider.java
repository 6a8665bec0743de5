package org.gongji.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.gongji.application.identity.federated.FederatedProviders.Identity;
import org.gongji.application.identity.federated.FederatedProviders.Proven;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One provider: the code flow with PKCE, and both ways out. */
final class OidcProvider {

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);
  private static final int SERVER_ERROR = 500;
  private static final int LONGEST_SESSION = 255;

  private final ProviderSettings settings;
  private final ClientID client;
  private final URI callback;
  private final URI afterwards;
  private final ProviderHttp http;
  private final Discovery discovery;
  private final SignedTokens tokens;

  /** What may fail at a provider. */
  private interface Asking<T> {
    Decision<T> ask(Discovery.Known known)
        throws IOException, ParseException, BadJOSEException, JOSEException,
            java.text.ParseException;
  }

  OidcProvider(ProviderSettings settings, String hall, Patience patience) {
    this.settings = settings;
    this.client = new ClientID(settings.clientId());
    this.callback = URI.create(hall + "/sign-in/oidc/" + settings.name() + "/callback");
    this.afterwards = URI.create(hall + "/sign-in");
    this.http = new ProviderHttp(patience.answer());
    this.discovery = new Discovery(settings.issuer(), http, patience);
    this.tokens = new SignedTokens(settings.issuer(), settings.clientId());
  }

  Decision<URI> authorization(Challenge challenge) {
    return asked(known -> Decision.accept(new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope(settings.scopes().toArray(String[]::new)),
            client,
            callback)
        .endpointURI(known.metadata().getAuthorizationEndpointURI())
        .state(new State(challenge.state()))
        .nonce(new Nonce(challenge.nonce()))
        .codeChallenge(new CodeVerifier(challenge.verifier()), CodeChallengeMethod.S256)
        .customParameter("ui_locales", "zh-CN")
        .build()
        .toURI()));
  }

  Decision<Proven> redeem(String code, Challenge challenge) {
    return asked(known -> {
      var answer = http.send(request(known.metadata(), code, challenge).toHTTPRequest());
      if (answer.getStatusCode() >= SERVER_ERROR) {
        throw new IOException("The token endpoint answers " + answer.getStatusCode());
      }
      var parsed =
          OIDCTokenResponseParser.parse((com.nimbusds.oauth2.sdk.http.HTTPResponse) answer);
      return parsed.indicatesSuccess()
          ? proven((OIDCTokenResponse) parsed.toSuccessResponse(), challenge, known)
          : refused(parsed.toErrorResponse());
    });
  }

  Optional<URI> signOut(String idToken) {
    return asked(known -> {
          var hint = JWTParser.parse(idToken);
          return Decision.accept(Optional.ofNullable(known.metadata().getEndSessionEndpointURI())
              .map(end ->
                  new LogoutRequest(end, hint, null, client, afterwards, null, null).toURI()));
        })
        .accepted()
        .flatMap(address -> address);
  }

  Decision<Ended> ended(String logoutToken) {
    return asked(known -> {
      var claims = tokens.logoutToken(JWTParser.parse(logoutToken), known.keys());
      var subject = claims.getSubject();
      var session = claims.getSessionID();
      return Decision.accept(new Ended(
          settings.issuer(),
          subject == null ? null : subject.getValue(),
          session == null ? null : session.getValue()));
    });
  }

  private Decision<Proven> proven(
      OIDCTokenResponse response, Challenge challenge, Discovery.Known known)
      throws BadJOSEException, JOSEException, ParseException, java.text.ParseException {
    var token = response.getOIDCTokens().getIDToken();
    if (token == null) {
      return notTrusted("There is no ID token");
    }
    var claims = tokens.idToken(token, challenge.nonce(), known.keys());
    var session = Optional.ofNullable(claims.getStringClaim("sid"))
        .filter(name -> name.length() <= LONGEST_SESSION)
        .orElse(null);
    return settings
        .claims()
        .identity(claims)
        .map((Identity identity) -> new Proven(identity, session, token.serialize()));
  }

  /** A code that is not taken is the visitor's matter; anything else is the centre's. */
  private Decision<Proven> refused(TokenErrorResponse refusal) throws IOException {
    var error = refusal.getErrorObject();
    if (OAuth2Error.INVALID_GRANT.equals(error)) {
      return notTrusted("The code is not taken: " + error.getDescription());
    }
    throw new IOException("The token endpoint refuses the hall: " + error);
  }

  private TokenRequest request(OIDCProviderMetadata metadata, String code, Challenge challenge) {
    var grant = new AuthorizationCodeGrant(
        new AuthorizationCode(code), callback, new CodeVerifier(challenge.verifier()));
    var secret = settings.clientSecret();
    return secret == null
        ? new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant).build()
        : new TokenRequest.Builder(
                metadata.getTokenEndpointURI(), authentication(metadata, secret), grant)
            .build();
  }

  private ClientAuthentication authentication(OIDCProviderMetadata metadata, String secret) {
    var methods = metadata.getTokenEndpointAuthMethods();
    return methods != null
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        ? new ClientSecretPost(client, new Secret(secret))
        : new ClientSecretBasic(client, new Secret(secret));
  }

  private <T> Decision<T> asked(Asking<T> asking) {
    try {
      return asking.ask(discovery.known());
    } catch (RateLimitReachedException | BadJOSEException forged) {
      return notTrusted(forged.toString());
    } catch (ParseException | java.text.ParseException malformed) {
      return notTrusted(malformed.toString());
    } catch (IOException | JOSEException away) {
      LOG.error("Provider {} cannot be used", settings.name(), away);
      return Decision.reject(FederatedCode.PROVIDER_UNAVAILABLE.of(Figure.of(settings.title())));
    }
  }

  private <T> Decision<T> notTrusted(String why) {
    LOG.warn("Provider {} is not believed: {}", settings.name(), why);
    return Decision.reject(FederatedCode.PROVIDER_NOT_TRUSTED.of(Figure.of(settings.title())));
  }
}
