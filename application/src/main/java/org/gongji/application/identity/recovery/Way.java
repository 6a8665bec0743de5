package org.gongji.application.identity.recovery;

/** By whose phone a password is recovered. */
public enum Way {
  /** 通过经办人. */
  OPERATOR,
  /** 通过法人. */
  LEGAL
}
