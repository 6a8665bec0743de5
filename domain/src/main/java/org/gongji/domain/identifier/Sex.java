package org.gongji.domain.identifier;

import java.util.Arrays;
import org.gongji.domain.decision.Named;

/** Sex as resident IDs carry it (性别), with the codes of GB/T 2261.1. */
public enum Sex implements Named {
  /** 男. */
  MALE("1", "男"),
  /** 女. */
  FEMALE("2", "女");

  private final String code;
  private final String chineseName;

  Sex(String code, String chineseName) {
    this.code = code;
    this.chineseName = chineseName;
  }

  /**
   * The national code.
   *
   * @return one digit
   */
  public String code() {
    return code;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }

  /**
   * Finds the sex by its national code.
   *
   * @param code one digit
   * @return the sex
   * @throws IllegalArgumentException for 0 (未知), 9 (未说明) and anything else an ID cannot carry
   */
  public static Sex ofCode(String code) {
    return Arrays.stream(values())
        .filter(sex -> sex.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No sex code " + code));
  }
}
