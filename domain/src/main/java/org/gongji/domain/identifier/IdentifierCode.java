package org.gongji.domain.identifier;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R12. */
public enum IdentifierCode implements RejectionCode {
  /** Not a resident identity number (居民身份证号码). */
  RESIDENT_ID_INVALID,
  /** R7: not the number of a certificate of its type (证件号码). */
  CERTIFICATE_INVALID,
  /** Not a unified social credit code (统一社会信用代码) or one of its forerunners. */
  CREDIT_CODE_INVALID,
  /** Not a mobile number (手机号码). */
  MOBILE_INVALID,
  /** Not a postcode (邮政编码). */
  POSTCODE_INVALID
}
