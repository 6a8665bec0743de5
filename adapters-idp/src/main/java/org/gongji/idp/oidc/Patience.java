package org.gongji.idp.oidc;

import java.time.Duration;

/**
 * How long the hall waits for a provider, and how long it remembers what it heard.
 *
 * @param answer for a whole answer; afterwards the provider counts as away for as long again
 * @param discovery how long the discovery document and the keys are kept
 * @param refetch how long until the keys are fetched again for a key that is not among them
 */
public record Patience(Duration answer, Duration discovery, Duration refetch) {

  /** 5 seconds, an hour, half a minute. */
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofSeconds(30));
}
