package org.gongji.application.filing;

import org.gongji.domain.decision.Named;

/** How far a filing has come. */
public enum FilingState implements Named {
  /** 录入: its roster and evidence are being put together. */
  DRAFT("录入"),
  /** 审批: it waits for a decision. */
  SUBMITTED("审批"),
  /** 已办结: it was approved and has taken effect. */
  APPROVED("已办结"),
  /** 退回: it was returned, and waits to be ended. */
  RETURNED("申请"),
  /** 已结束: it was returned and ended. */
  ENDED("已结束");

  private final String chineseName;

  FilingState(String chineseName) {
    this.chineseName = chineseName;
  }

  /** 当前进度. */
  @Override
  public String chineseName() {
    return chineseName;
  }
}
