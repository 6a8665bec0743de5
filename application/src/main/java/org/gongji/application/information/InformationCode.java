package org.gongji.application.information;

import org.gongji.domain.decision.RejectionCode;

/** Refusals when information is changed at once. */
public enum InformationCode implements RejectionCode {
  /** Nothing is another than it was. */
  INFORMATION_UNCHANGED,
  /** Somebody else changed the same employer or person in the meantime. */
  INFORMATION_CHANGED_MEANWHILE,
  /** The item is changed at the counter. */
  ITEM_AT_COUNTER,
  /** The item may not be empty. */
  ITEM_MISSING,
  /** The text is longer than the item takes. */
  ITEM_TOO_LONG,
  /** Not a landline number. */
  LANDLINE_INVALID,
  /** Not an e-mail address. */
  EMAIL_INVALID,
  /** Not a bank account's number. */
  BANK_ACCOUNT_INVALID,
  /** Not a date such as 2022-04-01. */
  ITEM_DATE_MALFORMED,
  /** A date after the business date. */
  DATE_IN_FUTURE,
  /** Not a day of a month. */
  PAYDAY_INVALID,
  /** Not an amount in yuan. */
  INCOME_INVALID,
  /** Not a code of the national list. */
  CODE_UNKNOWN,
  /** Not the code of a bank. */
  BANK_CODE_INVALID
}
