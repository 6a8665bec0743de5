package org.gongji.application.filing;

import org.gongji.domain.decision.RejectionCode;

/** Refusals in the handling of filings, beside those of the rules for their lines. */
public enum HandlingCode implements RejectionCode {
  /** It has come too far, or not far enough, for what is asked. */
  FILING_STATE,
  /** An operator edits what the counter began, or the other way round. */
  FILING_CHANNEL,
  /** Roster or evidence were changed after they were checked. */
  FILING_CHANGED,
  /** A line was changed after it was opened to be edited. */
  LINE_CHANGED,
  /** Somebody decides on a filing they had a hand in. */
  FILING_OWN,
  /** A return says nothing of why, or too much. */
  OPINION_MISSING,
  /** Name or certificate are not those of the account. */
  PERSON_MISMATCH,
  /** Nobody of the employer has that name, or more than one has. */
  PERSON_NOT_FOUND,
  /** A kind of business that is not filed with a roster here. */
  KIND_NOT_FILED,
  /** A workbook is on its way into the draft. */
  IMPORT_UNDER_WAY,
  /** The draft was changed while a workbook was on its way into it. */
  IMPORT_DRAFT_CHANGED
}
