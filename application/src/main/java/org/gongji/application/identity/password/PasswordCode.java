package org.gongji.application.identity.password;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of passwords; none of them repeats one. */
public enum PasswordCode implements RejectionCode {
  /** Shorter than the least. */
  PASSWORD_TOO_SHORT,
  /** Longer than is read. */
  PASSWORD_TOO_LONG,
  /** Without a letter or without a digit. */
  PASSWORD_ONE_SIDED,
  /** One of those that are tried first. */
  PASSWORD_COMMON,
  /** Has the login in it. */
  PASSWORD_HOLDS_LOGIN,
  /** Has something other than letters and digits where only these are taken. */
  PASSWORD_SPECIAL,
  /** Typed twice, and not alike. */
  PASSWORDS_DIFFER
}
