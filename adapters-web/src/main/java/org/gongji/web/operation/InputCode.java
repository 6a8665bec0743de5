package org.gongji.web.operation;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of what arrives before any use case is asked, each with its HTTP status. */
public enum InputCode implements RejectionCode {
  /** A field that must be filled in is empty. */
  FIELD_MISSING(422),
  /** Not a month such as 2022-04. */
  MONTH_MALFORMED(422),
  /** Not a date such as 2022-04-01. */
  DATE_MALFORMED(422),
  /** Not an amount in yuan with at most two decimals. */
  AMOUNT_MALFORMED(422),
  /** Not a business serial number. */
  SERIAL_MALFORMED(422),
  /** None of the values there are to choose from. */
  CHOICE_UNKNOWN(422),
  /** Longer than the field allows. */
  TEXT_TOO_LONG(422),
  /** Holds characters that cannot be read, such as broken UTF-8. */
  TEXT_UNREADABLE(422),
  /** The idempotency key is missing or malformed. */
  KEY_MALFORMED(400),
  /** The cursor was not given by this interface. */
  CURSOR_MALFORMED(400),
  /** The body cannot be read as what it says it is. */
  BODY_MALFORMED(400),
  /** The address cannot be read. */
  ADDRESS_MALFORMED(400),
  /** Nobody is signed in. */
  NOT_SIGNED_IN(401),
  /** The form does not belong to this session. */
  FORM_EXPIRED(403),
  /** There is no such page. */
  PAGE_NOT_FOUND(404),
  /** The page is there, but not for this method. */
  METHOD_NOT_ALLOWED(405),
  /** The body is larger than allowed. */
  BODY_TOO_LARGE(413),
  /** The body is of a type that is not read here. */
  CONTENT_TYPE_UNSUPPORTED(415),
  /** Asked too often in a short time. */
  TOO_OFTEN(429),
  /** Something broke that should not. */
  UNEXPECTED(500);

  private final int status;

  InputCode(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
