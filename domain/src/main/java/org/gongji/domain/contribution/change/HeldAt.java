package org.gongji.domain.contribution.change;

import org.gongji.domain.decision.Named;

/** Where an account stands, seen by the employer that acts (所在户). */
public enum HeldAt implements Named {
  /** 本单位: with the acting employer. */
  OWN("本单位"),
  /** 集中封存户: in the central sealed account, among those sealed as resigned. */
  CENTRAL("集中封存户"),
  /** 其他单位: with another employer. */
  OTHER("其他单位");

  private final String chineseName;

  HeldAt(String chineseName) {
    this.chineseName = chineseName;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }
}
