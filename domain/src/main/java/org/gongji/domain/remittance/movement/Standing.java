package org.gongji.domain.remittance.movement;

/**
 * How an account came to stand where it stands and as it stands (账户状态由来); a change of base or
 * rate leaves it as it is.
 */
public enum Standing {
  /** Opened with this employer (缴存人登记). */
  ENROLLED(MovementKind.ENROLMENT, MovementKind.SEAL),
  /** Unsealed with this employer (启封). */
  UNSEALED(MovementKind.UNSEAL, MovementKind.SEAL),
  /** Sealed (封存). */
  SEALED(MovementKind.UNSEAL, MovementKind.SEAL),
  /** Moved to this employer (缴存人单位调整). */
  TRANSFERRED(MovementKind.TRANSFER_IN, MovementKind.TRANSFER_OUT);

  private final MovementKind coming;
  private final MovementKind going;

  Standing(MovementKind coming, MovementKind going) {
    this.coming = coming;
    this.going = going;
  }

  MovementKind coming() {
    return coming;
  }

  MovementKind going() {
    return going;
  }
}
