package org.gongji.web.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** How the hall's tables write figures. */
public final class Formats {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Formats() {}

  /** {@code 202204}, or a dash for none. */
  public static String month(@Nullable YearMonth month) {
    return month == null ? "—" : MONTH.format(month);
  }

  /** {@code 202203}, or {@code 202203 - 202204}. */
  public static String months(YearMonth from, YearMonth to) {
    return from.equals(to) ? month(from) : month(from) + " - " + month(to);
  }

  /** {@code 10.00%}. */
  public static String percent(BasisPoints rate) {
    return BigDecimal.valueOf(rate.bp(), 2).toPlainString() + "%";
  }

  /** {@code 0.1}, as the manual's tables have rates. */
  public static String fraction(int rateBp) {
    return BasisPoints.of(rateBp).fraction();
  }

  /** Fen as {@code 6,100.00}. */
  public static String fen(long fen) {
    return Money.ofFen(fen).toString();
  }

  /** Whole yuan as {@code 3,000.00}. */
  public static String yuan(long yuan) {
    return Money.ofYuan(yuan).toString();
  }

  /** A China time to the second. */
  public static String instant(Instant instant) {
    return INSTANT.format(LocalDateTime.ofInstant(instant, CHINA));
  }

  /** How long ago, in the largest unit that fits: 1年前, 3天前, 刚刚. */
  public static String ago(Words words, Instant then, Instant now) {
    var period = Period.between(
        LocalDateTime.ofInstant(then, CHINA).toLocalDate(),
        LocalDateTime.ofInstant(now, CHINA).toLocalDate());
    var elapsed = Duration.between(then, now);
    if (elapsed.toMinutes() < 1) {
      return words.agoNow();
    }
    if (elapsed.toHours() < 1) {
      return words.agoMinutes(elapsed.toMinutes());
    }
    if (elapsed.toDays() < 1) {
      return words.agoHours(elapsed.toHours());
    }
    if (period.toTotalMonths() < 1) {
      return words.agoDays(elapsed.toDays());
    }
    return period.getYears() < 1
        ? words.agoMonths(period.getMonths())
        : words.agoYears(period.getYears());
  }

  /** How long something took, as the manual has it: 5小时10分28秒, 86天5小时13分13秒. */
  public static String duration(@Nullable Instant from, @Nullable Instant to) {
    if (from == null || to == null) {
      return "";
    }
    var taken = Duration.between(from, to);
    var text = new StringBuilder();
    append(text, taken.toDays(), "天");
    append(text, taken.toHoursPart(), "小时");
    append(text, taken.toMinutesPart(), "分");
    return text.append(Math.max(0, taken.toSecondsPart())).append("秒").toString();
  }

  private static void append(StringBuilder text, long amount, String unit) {
    if (amount > 0 || !text.isEmpty()) {
      text.append(amount).append(unit);
    }
  }
}
