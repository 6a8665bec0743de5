package org.gongji.application.identity;

/** How a user stands with the hall (账号状态). */
public enum Standing {
  /** 正常. */
  ACTIVE("正常"),
  /** 首次登录须修改密码: somebody else knows the password, so nothing else is open. */
  PASSWORD_DUE("须修改密码"),
  /** 停用: may not sign in. */
  BLOCKED("停用");

  private final String chineseName;

  Standing(String chineseName) {
    this.chineseName = chineseName;
  }

  /** The name on the pages. */
  public String chineseName() {
    return chineseName;
  }
}
