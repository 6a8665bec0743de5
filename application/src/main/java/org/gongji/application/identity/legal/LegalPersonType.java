package org.gongji.application.identity.legal;

import java.util.Arrays;
import java.util.Optional;

/** 法人类型. */
public enum LegalPersonType {
  /** 企业法人. */
  ENTERPRISE("企业法人"),
  /** 机关法人. */
  GOVERNMENT("机关法人"),
  /** 事业单位法人. */
  INSTITUTION("事业单位法人"),
  /** 社会组织法人. */
  SOCIAL("社会组织法人"),
  /** 其他. */
  OTHER("其他");

  private final String chineseName;

  LegalPersonType(String chineseName) {
    this.chineseName = chineseName;
  }

  /** The name on the pages. */
  public String chineseName() {
    return chineseName;
  }

  /** A type by its name, as forms send it. */
  public static Optional<LegalPersonType> of(String name) {
    return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
