package org.gongji.domain.ledger;

/** The kinds of ledger account (科目). Credits are positive. */
public enum LedgerAccountKind {
  /** A bank account of the centre (中心银行存款); its balance is the sum of its entries. */
  BANK,
  /** An employer's unallocated amount (单位未分配金额). */
  UNALLOCATED,
  /** A person's balance (个人账户余额). */
  PERSONAL,
  /** Interest to be paid out (利息支出). */
  INTEREST
}
