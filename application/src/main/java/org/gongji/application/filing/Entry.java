package org.gongji.application.filing;

import java.time.YearMonth;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line in its place in a roster, with what it came to when it was last judged.
 *
 * @param number names it within its filing, from 1 on and never given again
 * @param line what was filed
 * @param name 姓名
 * @param certificateMasked 证件号码, masked
 * @param amounts what it came to
 * @param effective the month it took effect from, null before
 */
public record Entry(
    int number,
    Line line,
    String name,
    String certificateMasked,
    Amounts amounts,
    @Nullable YearMonth effective) {

  /** The same line, having taken effect from a month on. */
  public Entry effectiveFrom(YearMonth month) {
    return new Entry(number, line, name, certificateMasked, amounts, month);
  }

  /** The same line in another place. */
  public Entry numbered(int other) {
    return new Entry(other, line, name, certificateMasked, amounts, effective);
  }

  /** Names are not for logs. */
  @Override
  public String toString() {
    return "Entry[" + number + " " + line.account() + "]";
  }

  /**
   * What one person contributes in a month, or in a back payment the parts of what is paid.
   *
   * @param base 缴存基数, null where the parts come from none
   * @param employerPart 单位月缴存额
   * @param personalPart 个人月缴存额
   */
  public record Share(@Nullable Base base, Money employerPart, Money personalPart) {

    /** By R1. */
    public static Share of(Base base, MonthlyContribution parts) {
      return new Share(base, parts.employerPart(), parts.personalPart());
    }

    /** 月缴存额. */
    public Money total() {
      return employerPart.plus(personalPart);
    }
  }

  /**
   * What a line comes to: before and after, and the figure that adds up at the roster's foot.
   *
   * @param before what was contributed before, null for a newcomer
   * @param after what is contributed or paid after, null where nothing is
   * @param amount 月缴存额, 补缴金额 or 转移金额
   */
  public record Amounts(@Nullable Share before, @Nullable Share after, Money amount) {}
}
