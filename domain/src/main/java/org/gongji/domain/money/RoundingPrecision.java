package org.gongji.domain.money;

/**
 * How a computed part of a contribution becomes payable (计算精度), chosen by each employer among
 * those its city allows.
 *
 * <p>The exact product of a base in yuan and a rate in basis points comes in ten-thousandths of a
 * yuan, so that nothing is lost before the one rounding here.
 */
public enum RoundingPrecision {
  /** 四舍五入到元: half up to the whole yuan. */
  YUAN_HALF_UP("四舍五入到元", 10_000, Step.HALF_UP, 10_000),
  /** 四舍五入到角: half up to a tenth of a yuan. */
  JIAO_HALF_UP("四舍五入到角", 1_000, Step.HALF_UP, 1_000),
  /** 四舍五入到分: half up to the fen. */
  FEN_HALF_UP("四舍五入到分", 100, Step.HALF_UP, 100),
  /** 见角进元: any whole jiao carries up to the yuan; what is below a jiao falls away first. */
  YUAN_CARRYING_JIAO("见角进元", 1_000, Step.UP, 10_000),
  /** 见分进角: any whole fen carries up to the jiao; what is below a fen falls away first. */
  JIAO_CARRYING_FEN("见分进角", 100, Step.UP, 1_000),
  /** 舍去到元: what is below a yuan falls away. */
  YUAN_DOWN("舍去到元", 10_000, Step.DOWN, 10_000);

  private enum Step {
    HALF_UP,
    UP,
    DOWN
  }

  private static final int TEN_THOUSANDTHS_PER_FEN = 100;

  private final String chineseName;
  private final long seen;
  private final Step step;
  private final long unit;

  RoundingPrecision(String chineseName, long seen, Step step, long unit) {
    this.chineseName = chineseName;
    this.seen = seen;
    this.step = step;
    this.unit = unit;
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
        "No rounding precision \"" + name + "\"; known: " + java.util.Arrays.toString(values()));
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
    var units = tenThousandths / unit;
    var rest = tenThousandths % unit;
    var carries = switch (step) {
      case HALF_UP -> rest * 2 >= unit;
      case UP -> rest >= seen;
      case DOWN -> false;
    };
    return (carries ? units + 1 : units) * (unit / TEN_THOUSANDTHS_PER_FEN);
  }
}
