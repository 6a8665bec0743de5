package org.gongji.domain.remittance;

import org.gongji.domain.decision.Named;

/** How far the payment of an assessment has come (缴款状态). */
public enum PaymentState implements Named {
  /** 待缴款: money is awaited. */
  AWAITED("待缴款"),
  /** 缴款中: a payment that quotes it waits for the bank or for review. */
  UNDER_WAY("缴款中"),
  /** 已分配: allocated to the persons. */
  ALLOCATED("已分配");

  private final String chineseName;

  PaymentState(String chineseName) {
    this.chineseName = chineseName;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }
}
