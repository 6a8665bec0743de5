package org.gongji.application.filing.sheet;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of workbooks, as a whole and by cell. */
public enum SheetCode implements RejectionCode {
  /** Not a workbook that can be read, damaged, or one with macros. */
  SHEET_UNREADABLE,
  /** It was uploaded too long ago, and has to be uploaded again. */
  SHEET_NOT_KEPT,
  /** Larger than a roster can be, packed or unpacked. */
  SHEET_TOO_LARGE,
  /** The header is not the template's. */
  SHEET_HEADER,
  /** There is no row below the header. */
  SHEET_EMPTY,
  /** A cell holds a formula. */
  CELL_FORMULA,
  /** A cell is empty that may not be. */
  CELL_EMPTY,
  /** A cell holds something else than its column takes. */
  CELL_MALFORMED,
  /** Neither account nor certificate number says who it is. */
  PERSON_UNKNOWN
}
