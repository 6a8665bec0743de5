package org.gongji.domain.contribution.change;

import org.gongji.domain.decision.Named;

/** Where a filing is made (服务渠道). */
public enum Channel implements Named {
  /** 网厅: by the employer's operator. */
  WEB_HALL("网厅"),
  /** 柜台: by a clerk of the fund centre. */
  COUNTER("柜台");

  private final String chineseName;

  Channel(String chineseName) {
    this.chineseName = chineseName;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }
}
