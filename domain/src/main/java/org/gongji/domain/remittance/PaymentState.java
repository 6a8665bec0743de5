package org.gongji.domain.remittance;

/** How far the payment of an assessment has come. */
public enum PaymentState {
  /** 待缴款: money is awaited. */
  AWAITED,
  /** 缴款中: a payment that quotes it waits for the bank or for review. */
  UNDER_WAY,
  /** 已分配: allocated to the persons. */
  ALLOCATED
}
