package org.gongji.docs.workbook;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A workbook that is not to be opened. */
public final class UnsafeWorkbook extends Exception {

  @Serial
  private static final long serialVersionUID = 1;

  private final Danger danger;
  private final long value;
  private final long limit;

  /** Why. */
  public enum Danger {
    /** No package of parts, damaged, or one with the same part twice. */
    MALFORMED,
    /** Markup that no spreadsheet writes. */
    MARKUP,
    /** More bytes than its parts may have together, unpacked. */
    BYTES,
    /** More bytes unpacked, for each packed one, than markup can have. */
    RATIO,
    /** More parts than a workbook has. */
    PARTS
  }

  UnsafeWorkbook(Danger danger, @Nullable Throwable cause) {
    super(danger.name(), cause);
    this.danger = danger;
    this.value = 0;
    this.limit = 0;
  }

  UnsafeWorkbook(Danger danger, long value, long limit) {
    super(danger + ": " + value + " > " + limit);
    this.danger = danger;
    this.value = value;
    this.limit = limit;
  }

  /** Why it is not to be opened. */
  public Danger danger() {
    return danger;
  }

  /** How far it came, where there is a limit: it may go on further. */
  public long value() {
    return value;
  }

  /** The limit; 0 where there is none. */
  public long limit() {
    return limit;
  }
}
