package org.gongji.domain.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;

/**
 * A figure of a refusal, as every language writes it: {@code 6,100.00}, {@code 12%}, {@code
 * 202204}, {@code 2022-04-01}.
 *
 * @param text the written form
 */
public record Figure(String text) {

  private static final int FIRST_OF_FOUR_DIGITS = 1_000;
  private static final int LAST_OF_FOUR_DIGITS = 9_999;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  /**
   * An amount.
   *
   * @param amount money
   * @return with separators and two decimals
   */
  public static Figure of(Money amount) {
    return new Figure(amount.toString());
  }

  /**
   * A rate.
   *
   * @param rate basis points
   * @return in percent
   */
  public static Figure of(BasisPoints rate) {
    return new Figure(rate.toString());
  }

  /**
   * A count or a whole amount of yuan.
   *
   * @param count a number
   * @return with separators
   */
  public static Figure of(long count) {
    var amount = Money.ofYuan(count).toString();
    return new Figure(amount.substring(0, amount.length() - 3));
  }

  /**
   * A month as the hall's tables write it.
   *
   * @param month a month
   * @return {@code 202204}
   */
  public static Figure of(YearMonth month) {
    var year = month.getYear();
    return new Figure(
        year >= FIRST_OF_FOUR_DIGITS && year <= LAST_OF_FOUR_DIGITS
            ? Integer.toString(year * 100 + month.getMonthValue())
            : MONTH.format(month));
  }

  /**
   * A day.
   *
   * @param date a date
   * @return {@code 2022-04-01}
   */
  public static Figure of(LocalDate date) {
    return new Figure(date.toString());
  }

  /**
   * A name, a number as an identifier, or what a user typed.
   *
   * @param text any text; sensitive values are masked by the caller
   * @return the text
   */
  public static Figure of(String text) {
    return new Figure(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
