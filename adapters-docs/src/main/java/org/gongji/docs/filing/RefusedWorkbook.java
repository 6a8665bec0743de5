package org.gongji.docs.filing;

import java.io.Serial;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.docs.workbook.UnsafeWorkbook;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** Ends the reading of a workbook that cannot be taken as a whole. */
final class RefusedWorkbook extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1;

  private static final int MEGABYTE = 1 << 20;

  private final transient Rejection rejection;

  RefusedWorkbook(Rejection rejection) {
    // Thrown for what users do, and caught at once: where it was thrown is of no use.
    super(rejection.code().name(), null, false, false);
    this.rejection = rejection;
  }

  /** A file that is no workbook to be read. */
  static RefusedWorkbook unreadable(Unreadable why) {
    return new RefusedWorkbook(
        SheetCode.SHEET_UNREADABLE.rejection().with(Rejection.OF, Figure.of(why.word)));
  }

  /** One that is larger than a roster can be. */
  static RefusedWorkbook tooLarge(String ofWhat, Figure value, Figure limit) {
    return new RefusedWorkbook(
        SheetCode.SHEET_TOO_LARGE.of(value, limit).with(Rejection.OF, Figure.of(ofWhat)));
  }

  /** One that is not to be opened. */
  static RefusedWorkbook of(UnsafeWorkbook unsafe) {
    return switch (unsafe.danger()) {
      case MALFORMED -> unreadable(Unreadable.DAMAGED);
      case MARKUP -> unreadable(Unreadable.MARKUP);
      case BYTES -> tooLarge("unpacked", megabytes(unsafe.value()), megabytes(unsafe.limit()));
      case RATIO -> tooLarge("ratio", Figure.of(unsafe.value()), Figure.of(unsafe.limit()));
      case PARTS -> tooLarge("parts", Figure.of(unsafe.value()), Figure.of(unsafe.limit()));
    };
  }

  /** Begun megabytes: one byte more than ten of them are eleven. */
  static Figure megabytes(long bytes) {
    return Figure.of(Figure.of((bytes + MEGABYTE - 1) / MEGABYTE) + " MB");
  }

  /** The refusal. */
  Rejection rejection() {
    return rejection;
  }

  /** Why a file is no workbook to be read. */
  enum Unreadable {
    /** By its content it is something else. */
    TYPE("type"),
    /** It is damaged or cut off. */
    DAMAGED("damaged"),
    /** It can do more than hold a table. */
    MACROS("macros"),
    /** It is encrypted. */
    ENCRYPTED("encrypted"),
    /** It holds markup that no spreadsheet writes. */
    MARKUP("markup");

    private final String word;

    Unreadable(String word) {
      this.word = word;
    }
  }
}
