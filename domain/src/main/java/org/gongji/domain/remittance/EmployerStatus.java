package org.gongji.domain.remittance;

import java.util.Arrays;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Named;
import org.gongji.domain.decision.Rejection;

/** The status of an employer account (单位账户状态), with the national code of JGJ/T 320. */
public enum EmployerStatus implements Named {
  /** 正常. */
  NORMAL("01", "正常"),
  /** 开户. */
  OPENED("02", "开户"),
  /** 缓缴. */
  DEFERRED("03", "缓缴"),
  /** 销户. */
  CLOSED("04", "销户"),
  /** 封存. */
  SEALED("05", "封存"),
  /** 其他. */
  OTHER("99", "其他");

  private final String code;
  private final String chineseName;

  EmployerStatus(String code, String chineseName) {
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
   * Finds a status by its national code.
   *
   * @param code two digits
   * @return the status
   * @throws IllegalArgumentException when the list has no such code
   */
  public static EmployerStatus ofCode(String code) {
    return Arrays.stream(values())
        .filter(status -> status.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No employer status code " + code));
  }

  /**
   * R9: only an employer in normal status is assessed.
   *
   * @return {@code EMPLOYER_NOT_NORMAL} in any other status
   */
  public Optional<Rejection> checkNormal() {
    return this == NORMAL
        ? Optional.empty()
        : Optional.of(
            RemittanceCode.EMPLOYER_NOT_NORMAL.of(Figure.of(name()), Figure.of(NORMAL.name())));
  }
}
