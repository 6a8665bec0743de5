package org.gongji.bootstrap.configuration;

import java.util.List;
import org.gongji.idp.oidc.ProviderSettings;

/**
 * The other providers by which visitors sign in.
 *
 * @param address where browsers find the hall, without a slash at the end; empty without providers
 * @param providers the providers, in the order of their names
 */
public record Federation(String address, List<ProviderSettings> providers) {

  /** No other provider. */
  public static final Federation NONE = new Federation("", List.of());

  /** Keeps the providers. */
  public Federation {
    providers = List.copyOf(providers);
  }
}
