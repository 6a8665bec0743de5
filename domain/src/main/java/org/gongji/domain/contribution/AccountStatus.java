package org.gongji.domain.contribution;

import java.util.Arrays;
import org.gongji.domain.decision.Named;

/** The status of a personal account (个人账户状态), with the national code of JGJ/T 320. */
public enum AccountStatus implements Named {
  /** 正常: contributes. */
  NORMAL("01", "正常"),
  /** 封存: sealed, does not contribute. */
  SEALED("02", "封存"),
  /** 合并销户. */
  MERGED("03", "合并销户"),
  /** 外部转出销户. */
  MOVED_AWAY("04", "外部转出销户"),
  /** 提取销户. */
  WITHDRAWN("05", "提取销户"),
  /** 冻结. */
  FROZEN("06", "冻结"),
  /** 其他. */
  OTHER("99", "其他");

  private final String code;
  private final String chineseName;

  AccountStatus(String code, String chineseName) {
    this.code = code;
    this.chineseName = chineseName;
  }

  /**
   * The national code.
   *
   * @return two digits
   */
  public String code() {
    return code;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }

  /**
   * Whether money can be credited.
   *
   * @return true for 正常 and 封存
   */
  public boolean isOpen() {
    return this == NORMAL || this == SEALED;
  }

  /**
   * Finds a status by its national code.
   *
   * @param code two digits
   * @return the status
   * @throws IllegalArgumentException when the list has no such code
   */
  public static AccountStatus ofCode(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No personal account status " + code));
  }
}
