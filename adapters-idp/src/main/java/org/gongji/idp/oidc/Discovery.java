package org.gongji.idp.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a provider says of itself, and its keys; kept for a while, and longer while it is away.
 *
 * <p>After a failure nobody asks again for a moment, so that those who wait do not queue up.
 */
final class Discovery {

  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

  private final String issuer;
  private final ProviderHttp http;
  private final Patience patience;
  private @Nullable Known known;
  private @Nullable IOException failure;
  private long askAgainAt;

  /** The document, and the keys that it names. */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

  Discovery(String issuer, ProviderHttp http, Patience patience) {
    this.issuer = issuer;
    this.http = http;
    this.patience = patience;
    this.askAgainAt = System.nanoTime();
  }

  /** What is known by now. */
  synchronized Known known() throws IOException {
    if (System.nanoTime() - askAgainAt >= 0) {
      ask();
    }
    var last = known;
    if (last == null) {
      throw new IOException(issuer + " is away", failure);
    }
    return last;
  }

  private void ask() {
    try {
      var metadata = fetched();
      known = new Known(metadata, keys(metadata));
      askAgainAt = System.nanoTime() + patience.discovery().toNanos();
    } catch (IOException away) {
      LOG.warn("Provider {} is away: {}", issuer, away.toString());
      failure = away;
      askAgainAt = System.nanoTime() + patience.answer().toNanos();
    }
  }

  private OIDCProviderMetadata fetched() throws IOException {
    try {
      var url = OIDCProviderMetadata.resolveURL(new Issuer(issuer));
      var metadata = OIDCProviderMetadata.parse(http.get(url));
      if (!metadata.getIssuer().getValue().equals(issuer)) {
        throw new IOException(issuer + " calls itself " + metadata.getIssuer());
      }
      required(metadata.getAuthorizationEndpointURI());
      required(metadata.getTokenEndpointURI());
      required(metadata.getJWKSetURI());
      return metadata;
    } catch (GeneralException malformed) {
      throw new IOException(issuer + " gives no discovery document", malformed);
    }
  }

  /** A provider over HTTPS may not lead to an address that is not. */
  private void required(@Nullable URI endpoint) throws IOException {
    if (endpoint == null
        || (issuer.startsWith("https:") && !"https".equals(endpoint.getScheme()))
        || Stream.of("http", "https").noneMatch(scheme -> scheme.equals(endpoint.getScheme()))) {
      throw new IOException(issuer + " names an unusable address: " + endpoint);
    }
  }

  /** The same source for the same address, or its throttle would begin anew. */
  private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
    var last = known;
    return last != null && Objects.equals(last.metadata().getJWKSetURI(), metadata.getJWKSetURI())
        ? last.keys()
        : keys(metadata.getJWKSetURI().toURL());
  }

  private JWKSource<SecurityContext> keys(URL url) {
    return JWKSourceBuilder.create(url, http)
        .retrying(false)
        .refreshAheadCache(false)
        .cache(
            patience.discovery().toMillis(), patience.answer().multipliedBy(2).toMillis())
        .rateLimited(patience.refetch().toMillis())
        .outageTolerant(patience.discovery().multipliedBy(4).toMillis())
        .build();
  }
}
