package org.gongji.domain.remittance.movement;

/** Why a person's contribution differs from last month's (变更明细). */
public enum MovementKind {
  /** 登记: an account opened. */
  ENROLMENT("登记"),
  /** 启封: a sealed account unsealed. */
  UNSEAL("启封"),
  /** 转入: moved here from another employer. */
  TRANSFER_IN("转入"),
  /** 封存: sealed, no longer contributing. */
  SEAL("封存"),
  /** 转出: moved to another employer. */
  TRANSFER_OUT("转出"),
  /** 基数调整: the base moved the amount. */
  BASE_CHANGE("基数调整"),
  /** 比例调整: the rates moved the amount. */
  RATE_CHANGE("比例调整"),
  /** 计算精度调整: the rounding moved the amount. */
  PRECISION_CHANGE("计算精度调整");

  private final String chineseName;

  MovementKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /**
   * The name on the pages.
   *
   * @return for example 启封
   */
  public String chineseName() {
    return chineseName;
  }
}
