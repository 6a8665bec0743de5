package org.gongji.domain.conformance.column;

import java.util.Arrays;

/** The kinds of number that R12 knows (类型). */
public enum IdentifierKind {
  /** 身份证. */
  RESIDENT_ID("身份证", "resident-id"),
  /** 统一社会信用代码. */
  CREDIT_CODE("统一社会信用代码", "credit-code"),
  /** 手机号. */
  MOBILE("手机号", "mobile"),
  /** 邮政编码. */
  POSTCODE("邮政编码", "postcode");

  private final String chineseName;
  private final String englishName;

  IdentifierKind(String chineseName, String englishName) {
    this.chineseName = chineseName;
    this.englishName = englishName;
  }

  /**
   * Finds a kind.
   *
   * @param name its Chinese or English name
   * @return the kind
   * @throws IllegalArgumentException when there is none of that name
   */
  public static IdentifierKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.chineseName.equals(name) || kind.englishName.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No kind of number \"" + name + "\""));
  }

  /**
   * The name in case files.
   *
   * @return for example 身份证
   */
  public String chineseName() {
    return chineseName;
  }
}
