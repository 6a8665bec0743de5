package org.gongji.web;

import java.util.List;

/**
 * How the hall is opened.
 *
 * @param port where it listens, 0 for any free port
 * @param secureCookies whether browsers send cookies over HTTPS only; false for a demo on plain
 *     HTTP
 * @param accounts accounts to show on the sign-in page, empty outside a demo
 */
public record HallSettings(int port, boolean secureCookies, List<Account> accounts) {

  /** An account of the demo. */
  public record Account(String login, String password, String role) {}

  /** Keeps the accounts. */
  public HallSettings {
    accounts = List.copyOf(accounts);
  }

  /** Whether this is a demo. */
  public boolean isDemo() {
    return !accounts.isEmpty();
  }
}
