package org.gongji.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the hall is opened.
 *
 * @param host the address it listens on, for example {@code 127.0.0.1} for this machine only
 * @param port the port, 0 for any free one
 * @param secureCookies whether browsers send cookies over HTTPS only; false for a demo on plain
 *     HTTP
 * @param accounts accounts to show on the sign-in page, empty outside a demo
 * @param metricsToken what {@code /metrics} is asked with, null for no such page
 */
public record HallSettings(
    String host,
    int port,
    boolean secureCookies,
    List<Account> accounts,
    @Nullable String metricsToken) {

  /** An account of the demo. */
  public record Account(String login, String password, String role) {}

  /** Keeps the accounts. */
  public HallSettings {
    accounts = List.copyOf(accounts);
  }

  /** Secrets are not for logs. */
  @Override
  public String toString() {
    return "HallSettings[http://" + host + ":" + port + "]";
  }

  /** Whether this is a demo. */
  public boolean isDemo() {
    return !accounts.isEmpty();
  }
}
