package org.gongji.bootstrap.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The capabilities of the domain, lowest first; the constant's name is the package's. */
enum Capability {
  MONEY(Row.GROUND),
  IDENTIFIER(Row.GROUND),
  DECISION(Row.GROUND),
  POLICY(Row.GROUND),
  STANDARD(Row.GROUND),

  CONTRIBUTION(Row.CONTRIBUTION),

  ADJUSTMENT(Row.MIDDLE),
  BACKPAY(Row.MIDDLE),
  ENROLMENT(Row.MIDDLE),
  SEALING(Row.MIDDLE),
  TRANSFER(Row.MIDDLE),
  REMITTANCE(Row.MIDDLE),
  EVIDENCE(Row.MIDDLE),
  BATCH(Row.MIDDLE),
  LEDGER(Row.MIDDLE),
  INTEREST(Row.MIDDLE),
  FILING(Row.MIDDLE),

  RULEBOOK(Row.TOP),

  CONFORMANCE(Row.KIT);

  private enum Row {
    GROUND,
    CONTRIBUTION,
    MIDDLE,
    TOP,
    KIT
  }

  private final Row row;

  Capability(Row row) {
    this.row = row;
  }

  static Optional<Capability> named(String name) {
    return Arrays.stream(values()).filter(c -> c.packageName().equals(name)).findFirst();
  }

  String packageName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A lower row, or the ground, where neighbours may meet as long as they make no circle. */
  boolean mayUse(Capability other) {
    return this == other
        || other.row.compareTo(row) < 0
        || (row == Row.GROUND && other.row == Row.GROUND);
  }
}
