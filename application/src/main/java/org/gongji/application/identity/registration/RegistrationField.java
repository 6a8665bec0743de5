package org.gongji.application.identity.registration;

import java.util.Arrays;
import java.util.List;

/** What is filled in to register, in the manual's order. */
public enum RegistrationField {
  /** 登录账号. */
  LOGIN(1, "login"),
  /** 经办人姓名. */
  OPERATOR_NAME(1, "operator-name"),
  /** 经办人证件类型. */
  OPERATOR_CERTIFICATE_TYPE(1, "operator-certificate-type"),
  /** 经办人证件号码. */
  OPERATOR_CERTIFICATE(1, "operator-certificate"),
  /** 机构全称. */
  ORGANISATION(2, "organisation"),
  /** 统一社会信用代码. */
  CREDIT_CODE(2, "credit-code"),
  /** 法定代表人. */
  LEGAL_NAME(2, "legal-name"),
  /** 法定代表人证件类型. */
  LEGAL_CERTIFICATE_TYPE(2, "legal-certificate-type"),
  /** 法定代表人证件号码. */
  LEGAL_CERTIFICATE(2, "legal-certificate"),
  /** 法定代表人手机号. */
  LEGAL_MOBILE(2, "legal-mobile"),
  /** 法人类型. */
  LEGAL_PERSON_TYPE(2, "legal-person-type"),
  /** 经办人手机. */
  OPERATOR_MOBILE(2, "operator-mobile");

  private final int step;
  private final String field;

  RegistrationField(int step, String field) {
    this.step = step;
    this.field = field;
  }

  /** The name of the field in forms and refusals. */
  public String field() {
    return field;
  }

  /** Those of step 1 (填写基本信息) or 2 (企业认证). */
  public static List<RegistrationField> of(int step) {
    return Arrays.stream(values()).filter(field -> field.step == step).toList();
  }
}
