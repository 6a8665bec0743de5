package org.gongji.application.identity;

import org.gongji.domain.decision.Decision;

/** Finds out who somebody is (身份认证). */
public interface IdentityProvider {

  /**
   * By login and password.
   *
   * @return the user; {@code SIGN_IN_FAILED} whether the login or the password is wrong, or {@code
   *     SIGN_IN_LOCKED} after too many failures
   */
  Decision<User> signIn(String login, String password);

  /** What is stored of a password. */
  String hash(String password);
}
