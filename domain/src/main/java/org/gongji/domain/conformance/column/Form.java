package org.gongji.domain.conformance.column;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;

/** How the values of a column are written (取值), and the one form in which two are compared. */
public enum Form {
  /** Anything. */
  TEXT("任意文字"),
  /** A day. */
  DATE("日期，如 2022-04-01"),
  /** A month. */
  MONTH("年月，如 2022-04 或 202204"),
  /** An amount of money. */
  MONEY("金额，最多两位小数，如 6100.00 或 6,100.00"),
  /** A base in yuan, rounded half up. */
  BASE("缴存基数，单位元，如 3000"),
  /** A rate. */
  RATE("缴存比例，如 12% 或 0.12"),
  /** A number of persons. */
  COUNT("不小于零的整数，如 11"),
  /** A kind of number of R12. */
  IDENTIFIER_TYPE("身份证、统一社会信用代码、手机号、邮政编码之一"),
  /** A rounding precision. */
  ROUNDING("四舍五入到元、四舍五入到角、四舍五入到分、见角进元、见分进角、舍去到元之一");

  private static final DateTimeFormatter DASHED = strict("uuuu-MM");
  private static final DateTimeFormatter BARE = strict("uuuuMM");
  private static final int FEN_PER_YUAN = 100;

  private final String allowed;

  Form(String allowed) {
    this.allowed = allowed;
  }

  /**
   * What a tester may write.
   *
   * @return a phrase in Chinese with an example
   */
  public String allowed() {
    return allowed;
  }

  /**
   * The one written form of all the ways to write a value, for example {@code 6100.00} for {@code
   * 6,100}. Throws what the readers throw when the text has not this form.
   */
  String canonical(String text) {
    return switch (this) {
      case TEXT -> text;
      case DATE -> LocalDate.parse(text).toString();
      case MONTH -> month(text).toString();
      case MONEY -> Money.parse(text).plain();
      case BASE -> Long.toString(Base.parse(text).yuan());
      case RATE -> BasisPoints.parse(text).toString();
      case COUNT -> Long.toString(count(text));
      case IDENTIFIER_TYPE -> IdentifierKind.named(text).chineseName();
      case ROUNDING -> RoundingPrecision.named(text).chineseName();
    };
  }

  /**
   * Reads a month.
   *
   * @param text {@code 2022-04} or {@code 202204}
   * @return the month
   * @throws java.time.DateTimeException when it is none
   */
  static YearMonth month(String text) {
    return YearMonth.parse(text, text.contains("-") ? DASHED : BARE);
  }

  private static long count(String text) {
    var yuan = Money.parse(text);
    if (yuan.fen() < 0 || yuan.fen() % FEN_PER_YUAN != 0) {
      throw new NumberFormatException("Not a count: \"" + text + "\"");
    }
    return yuan.fen() / FEN_PER_YUAN;
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
