package org.gongji.idp.oidc;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.federated.FederatedProviders;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** The configured providers by their names. */
public final class OidcProviders implements FederatedProviders {

  private final List<Offered> offered;
  private final Map<String, OidcProvider> providers = new TreeMap<>();

  /**
   * Asks nobody before somebody signs in.
   *
   * @param hall where browsers find the hall, without a slash at the end
   * @param settings the providers, in the order in which visitors see them
   * @param patience how long to wait for them
   */
  public OidcProviders(String hall, List<ProviderSettings> settings, Patience patience) {
    this.offered = settings.stream()
        .map(provider -> new Offered(provider.name(), provider.title()))
        .toList();
    settings.forEach(
        provider -> providers.put(provider.name(), new OidcProvider(provider, hall, patience)));
  }

  @Override
  public List<Offered> offered() {
    return offered;
  }

  @Override
  public Decision<URI> authorization(String provider, Challenge challenge) {
    return at(provider, known -> known.authorization(challenge));
  }

  @Override
  public Decision<Proven> redeem(String provider, String code, Challenge challenge) {
    return at(provider, known -> known.redeem(code, challenge));
  }

  @Override
  public Optional<URI> signOut(String provider, String idToken) {
    return Optional.ofNullable(providers.get(provider)).flatMap(known -> known.signOut(idToken));
  }

  @Override
  public Decision<Ended> ended(String provider, String logoutToken) {
    return at(provider, known -> known.ended(logoutToken));
  }

  private <T> Decision<T> at(String name, Function<OidcProvider, Decision<T>> ask) {
    return Optional.ofNullable(providers.get(name))
        .map(ask)
        .orElseGet(() -> Decision.reject(FederatedCode.PROVIDER_UNKNOWN.of(Figure.of(name))));
  }
}
