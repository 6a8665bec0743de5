package org.gongji.application.ledger;

/** What an employer's posting is (业务明细类型); a transfer is another thing to either side. */
public enum FlowKind {
  /** Allocated months. */
  REMITTANCE("01", "汇缴"),
  /** An allocated back payment. */
  BACK_PAYMENT("02", "补缴"),
  /** Balances that came with persons from other employers. */
  TRANSFER_IN("06", "转入"),
  /** Balances that left with persons. */
  TRANSFER_OUT("06", "转出"),
  /** Money that became the unallocated amount; the national list has no code of its own for it. */
  DEPOSIT("99", "缴存款");

  private final String code;
  private final String chineseName;

  FlowKind(String code, String chineseName) {
    this.code = code;
    this.chineseName = chineseName;
  }

  /** The code of the national data standard's business details. */
  public String code() {
    return code;
  }

  /** The name on the pages. */
  public String chineseName() {
    return chineseName;
  }
}
