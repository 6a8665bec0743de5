package org.gongji.application.memory;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.federated.FederatedProviders;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** A provider that knows whom a test names, and takes each code once. */
public final class InMemoryFederatedProviders implements FederatedProviders {

  public static final String NAME = "province";
  public static final String ISSUER = "https://id.example.gov.cn";

  private final Map<String, Proven> codes = new HashMap<>();
  private boolean away;

  /** From now on a code stands for somebody. */
  public void knows(String code, Identity identity) {
    codes.put(code, new Proven(identity, "session-" + code, "token-of-" + code));
  }

  /** From now on it does not answer. */
  public void isAway() {
    away = true;
  }

  @Override
  public List<Offered> offered() {
    return List.of(new Offered(NAME, "省统一身份认证"));
  }

  @Override
  public Decision<URI> authorization(String provider, Challenge challenge) {
    if (!provider.equals(NAME)) {
      return Decision.reject(FederatedCode.PROVIDER_UNKNOWN.of(Figure.of(provider)));
    }
    return away
        ? Decision.reject(FederatedCode.PROVIDER_UNAVAILABLE.of(Figure.of("省统一身份认证")))
        : Decision.accept(URI.create(ISSUER + "/authorize?state=" + challenge.state()));
  }

  @Override
  public Decision<Proven> redeem(String provider, String code, Challenge challenge) {
    return Optional.ofNullable(codes.remove(code))
        .map(Decision::accept)
        .orElseGet(
            () -> Decision.reject(FederatedCode.PROVIDER_NOT_TRUSTED.of(Figure.of("省统一身份认证"))));
  }

  @Override
  public Optional<URI> signOut(String provider, String idToken) {
    return Optional.of(URI.create(ISSUER + "/logout?id_token_hint=" + idToken));
  }

  @Override
  public Decision<Ended> ended(String provider, String logoutToken) {
    return logoutToken.startsWith("session-")
        ? Decision.accept(new Ended(ISSUER, null, logoutToken))
        : Decision.reject(FederatedCode.PROVIDER_NOT_TRUSTED.of(Figure.of("省统一身份认证")));
  }
}
