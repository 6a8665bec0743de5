package org.gongji.domain.policy;

/** The rules of the rulebook (规则), by whose numbers a pack cites the clauses they rest on. */
public enum Rule {
  /** What one person contributes in a month. */
  R1("月缴存额"),
  /** A new base. */
  R2("基数调整"),
  /** Contributions for months gone by. */
  R3("补缴"),
  /** How many persons stand in one filing. */
  R4("批次"),
  /** An account that stops contributing. */
  R5("封存"),
  /** An account that contributes again. */
  R6("启封"),
  /** An account opened. */
  R7("登记"),
  /** An account moved to another employer. */
  R8("转移"),
  /** The months an employer owes. */
  R9("汇缴核定"),
  /** Money posted to persons. */
  R10("分配入账"),
  /** What a filing has to show. */
  R11("影像资料"),
  /** Numbers that identify, and amounts in capitals. */
  R12("证件号码与大写金额"),
  /** One filing at a time. */
  R13("在途业务"),
  /** Parameters that a city has not set. */
  R14("参数未设定"),
  /** Another name or certificate of somebody who has an account. */
  R15("姓名证件变更"),
  /** What R2, R5, R6 and R8 share: the account's standing and the first month of a change. */
  CHANGE("变更月度与账户状态");

  private final String chineseName;

  Rule(String chineseName) {
    this.chineseName = chineseName;
  }

  /**
   * The name of the rule.
   *
   * @return for example 基数调整
   */
  public String chineseName() {
    return chineseName;
  }
}
