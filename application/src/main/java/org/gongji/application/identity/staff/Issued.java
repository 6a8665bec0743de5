package org.gongji.application.identity.staff;

/**
 * A user with a first password, which is shown once and kept nowhere.
 *
 * @param login 登录账号
 * @param password empty where the same wish was granted before, and the password told then
 */
public record Issued(String login, String password) {

  /** A password is not for logs. */
  @Override
  public String toString() {
    return "Issued[" + login + "]";
  }
}
