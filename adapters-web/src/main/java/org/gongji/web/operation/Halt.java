package org.gongji.web.operation;

import org.gongji.domain.decision.Rejection;

/** A request that must not reach its handler. */
public final class Halt extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  /** Says why. */
  public Halt(Rejection rejection) {
    super(rejection.code().name(), null, false, false);
    this.rejection = rejection;
  }

  /** Why. */
  public Rejection rejection() {
    return rejection;
  }
}
