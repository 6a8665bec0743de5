package org.gongji.domain.identifier;

import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Named;

/** The kinds of number that R12 knows (类型). */
public enum IdentifierKind implements Named {
  /** 身份证. */
  RESIDENT_ID("身份证"),
  /** 统一社会信用代码, and its forerunners. */
  CREDIT_CODE("统一社会信用代码"),
  /** 手机号. */
  MOBILE("手机号"),
  /** 邮政编码. */
  POSTCODE("邮政编码");

  private final String chineseName;

  IdentifierKind(String chineseName) {
    this.chineseName = chineseName;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }

  /**
   * Reads a number of this kind.
   *
   * @param text what was given
   * @return the number in its one form, or this kind's refusal
   */
  public Decision<String> decide(String text) {
    return switch (this) {
      case RESIDENT_ID -> ResidentId.decide(text).map(ResidentId::text);
      case CREDIT_CODE -> CreditCode.decide(text).map(CreditCode::text);
      case MOBILE -> MobileNumber.decide(text).map(MobileNumber::text);
      case POSTCODE -> Postcode.decide(text).map(Postcode::text);
    };
  }
}
