package org.gongji.domain.money;

import java.util.Arrays;

/**
 * How a computed part of a contribution becomes payable (计算精度), chosen by each employer among
 * those its city allows.
 *
 * <p>The exact product of a base in yuan and a rate in basis points comes in ten-thousandths of a
 * yuan, so that nothing is lost before the one rounding here.
 */
public enum RoundingPrecision {
  /** 四舍五入到元: half up to the whole yuan. */
  YUAN_HALF_UP("四舍五入到元"),
  /** 四舍五入到角: half up to a tenth of a yuan. */
  JIAO_HALF_UP("四舍五入到角"),
  /** 四舍五入到分: half up to the fen. */
  FEN_HALF_UP("四舍五入到分"),
  /** 见角进元: any whole jiao carries up to the yuan; what is below a jiao falls away first. */
  YUAN_CARRYING_JIAO("见角进元"),
  /** 见分进角: any whole fen carries up to the jiao; what is below a fen falls away first. */
  JIAO_CARRYING_FEN("见分进角"),
  /** 舍去到元: what is below a yuan falls away. */
  YUAN_DOWN("舍去到元");

  private static final long YUAN = 10_000;
  private static final long JIAO = 1_000;
  private static final long FEN = 100;

  private final String chineseName;

  RoundingPrecision(String chineseName) {
    this.chineseName = chineseName;
  }

  /**
   * The name on the pages and in case files.
   *
   * @return for example 四舍五入到元
   */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Reads the Chinese name or the constant's name.
   *
   * @param name for example 见角进元 or {@code YUAN_CARRYING_JIAO}
   * @return the precision
   * @throws IllegalArgumentException when there is none of that name; the message lists all
   */
  public static RoundingPrecision named(String name) {
    for (var precision : values()) {
      if (precision.chineseName.equals(name) || precision.name().equals(name)) {
        return precision;
      }
    }
    throw new IllegalArgumentException(
        "No rounding precision \"" + name + "\"; known: " + Arrays.toString(values()));
  }

  /**
   * Rounds an exact product.
   *
   * @param tenThousandths base in yuan × rate in basis points, in ten-thousandths of a yuan, not
   *     negative
   * @return the payable amount in fen
   * @throws IllegalArgumentException for a negative product
   */
  public long roundToFen(long tenThousandths) {
    if (tenThousandths < 0) {
      throw new IllegalArgumentException("Negative contribution: " + tenThousandths);
    }
    return switch (this) {
      case YUAN_HALF_UP -> halfUp(tenThousandths, YUAN);
      case JIAO_HALF_UP -> halfUp(tenThousandths, JIAO);
      case FEN_HALF_UP -> halfUp(tenThousandths, FEN);
      case YUAN_CARRYING_JIAO -> carrying(tenThousandths, JIAO, YUAN);
      case JIAO_CARRYING_FEN -> carrying(tenThousandths, FEN, JIAO);
      case YUAN_DOWN -> tenThousandths / YUAN * (YUAN / FEN);
    };
  }

  // Called with constants, so no division is left; without a branch, for no one can predict it.

  /** Counts halves of the unit, which cannot overflow as adding half a unit could. */
  private static long halfUp(long tenThousandths, long unit) {
    return (tenThousandths / (unit / 2) + 1) / 2 * (unit / FEN);
  }

  private static long carrying(long tenThousandths, long seen, long unit) {
    var seenPerUnit = unit / seen;
    return (tenThousandths / seen + seenPerUnit - 1) / seenPerUnit * (unit / FEN);
  }
}
