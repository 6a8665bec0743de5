package cn.example.yunhu;

import java.math.BigDecimal;

/** 大写金额 as an older system of the city writes it: digit by digit, then the zeros put right. */
final class OwnCapitals {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {
    "元", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿", "拾", "佰", "仟", "万"
  };

  private OwnCapitals() {}

  static String of(String amount) {
    var value = new BigDecimal(amount);
    var fen = value.abs().movePointRight(2).longValueExact();
    return (value.signum() < 0 ? "负" : "") + yuan(fen / 100) + rest(fen / 100, (int) (fen % 100));
  }

  private static String yuan(long yuan) {
    if (yuan == 0) {
      return "";
    }
    var written = new StringBuilder();
    var figures = Long.toString(yuan);
    for (var at = 0; at < figures.length(); at++) {
      written.append(DIGITS.charAt(figures.charAt(at) - '0'));
      written.append(PLACES[figures.length() - 1 - at]);
    }
    return written
        .toString()
        .replaceAll("零[拾佰仟]", "零")
        .replaceAll("零+", "零")
        .replaceAll("零([万亿元])", "$1")
        .replace("亿万", "亿");
  }

  private static String rest(long yuan, int fen) {
    if (fen == 0) {
      return yuan == 0 ? "零元整" : "整";
    }
    var jiao = fen / 10 == 0 ? (yuan == 0 ? "" : "零") : DIGITS.charAt(fen / 10) + "角";
    return jiao + (fen % 10 == 0 ? "整" : DIGITS.charAt(fen % 10) + "分");
  }
}
