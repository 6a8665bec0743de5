package org.gongji.domain.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a refusal, as every language writes it: {@code 6,100.00}, {@code 12%}, {@code
 * 202204}, {@code 2022-04-01}.
 *
 * <p>Keeps the value and writes it when somebody reads it. Immutable; two figures are equal when
 * they are written alike.
 */
public abstract class Figure {

  private static final int FIRST_OF_FOUR_DIGITS = 1_000;
  private static final int LAST_OF_FOUR_DIGITS = 9_999;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private Figure() {}

  /**
   * An amount.
   *
   * @param amount money
   * @return with separators and two decimals
   */
  public static Figure of(Money amount) {
    return new Written(amount);
  }

  /**
   * A rate.
   *
   * @param rate basis points
   * @return in percent
   */
  public static Figure of(BasisPoints rate) {
    return new Written(rate);
  }

  /**
   * A count or a whole amount of yuan.
   *
   * @param count a number that {@link Money#ofYuan} takes
   * @return with separators
   */
  public static Figure of(long count) {
    return new Count(count);
  }

  /**
   * A month as the hall's tables write it.
   *
   * @param month a month
   * @return {@code 202204}
   */
  public static Figure of(YearMonth month) {
    return new Month(month);
  }

  /**
   * A day.
   *
   * @param date a date
   * @return {@code 2022-04-01}
   */
  public static Figure of(LocalDate date) {
    return new Written(date);
  }

  /**
   * A name, a number as an identifier, or what a user typed.
   *
   * @param text any text; sensitive values are masked by the caller
   * @return the text
   */
  public static Figure of(String text) {
    return new Written(text);
  }

  /**
   * A value that is read as it writes itself, such as a range or a period.
   *
   * @param value an immutable value that nobody has to mask
   * @return what its {@code toString} says
   */
  public static Figure written(Object value) {
    return new Written(value);
  }

  /**
   * The written form.
   *
   * @return the same in every language
   */
  public abstract String text();

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Figure figure && text().equals(figure.text());
  }

  @Override
  public final int hashCode() {
    return text().hashCode();
  }

  @Override
  public final String toString() {
    return text();
  }

  private static final class Written extends Figure {

    private final Object value;

    Written(Object value) {
      this.value = value;
    }

    @Override
    public String text() {
      return value.toString();
    }
  }

  private static final class Count extends Figure {

    private final long count;

    Count(long count) {
      this.count = count;
    }

    @Override
    public String text() {
      var amount = Money.ofYuan(count).toString();
      return amount.substring(0, amount.length() - 3);
    }
  }

  private static final class Month extends Figure {

    private final YearMonth month;

    Month(YearMonth month) {
      this.month = month;
    }

    @Override
    public String text() {
      var year = month.getYear();
      return year >= FIRST_OF_FOUR_DIGITS && year <= LAST_OF_FOUR_DIGITS
          ? Integer.toString(year * 100 + month.getMonthValue())
          : MONTH.format(month);
    }
  }
}
