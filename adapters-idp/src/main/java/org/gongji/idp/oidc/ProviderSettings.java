package org.gongji.idp.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is configured of a provider.
 *
 * @param name its name in addresses
 * @param title its name on pages
 * @param issuer exactly as it names itself, without a slash at the end unless it has one
 * @param clientId what it knows the hall as
 * @param clientSecret what the hall proves that with, null for a public client
 * @param scopes what is asked for, {@code openid} always among it
 * @param claims what its claims mean here
 */
public record ProviderSettings(
    String name,
    String title,
    String issuer,
    String clientId,
    @Nullable String clientSecret,
    List<String> scopes,
    ClaimMapping claims) {

  /** Keeps the scopes. */
  public ProviderSettings {
    scopes = List.copyOf(scopes);
  }

  /** A secret is not for logs. */
  @Override
  public String toString() {
    return "ProviderSettings[" + name + " " + issuer + "]";
  }
}
