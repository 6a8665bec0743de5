package org.gongji.domain.contribution.change;

import org.gongji.domain.decision.Named;

/** The kinds of business that are filed with a roster and approved (业务). */
public enum FilingKind implements Named {
  /** 基数调整, R2. */
  BASE_ADJUSTMENT("基数调整"),
  /** 补缴, R3. */
  BACK_PAYMENT("补缴"),
  /** 缴存人登记, R7. */
  ENROLMENT("登记"),
  /** 封存, R5. */
  SEAL("封存"),
  /** 启封, R6. */
  UNSEAL("启封"),
  /** 缴存人单位调整, R8. */
  TRANSFER("转移"),
  /** A change of a contributor's name or certificate. */
  CERTIFICATE_CHANGE("姓名证件变更");

  private final String chineseName;

  FilingKind(String chineseName) {
    this.chineseName = chineseName;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }
}
