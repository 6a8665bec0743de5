package org.gongji.domain.contribution;

import org.gongji.domain.money.BasisPoints;

/**
 * The employer's and the personal contribution rate (缴存比例) that belong together.
 *
 * @param employer 单位缴存比例
 * @param personal 个人缴存比例
 */
public record RateScheme(BasisPoints employer, BasisPoints personal) {

  /**
   * A scheme in whole percent.
   *
   * @param employer employer's percent
   * @param personal personal percent
   * @return the scheme
   */
  public static RateScheme ofPercent(int employer, int personal) {
    return new RateScheme(BasisPoints.ofPercent(employer), BasisPoints.ofPercent(personal));
  }

  /** As the manual names it: 缴存标准[10%|10%]. */
  public String chineseName() {
    return "缴存标准[" + employer + "|" + personal + "]";
  }
}
