package org.gongji.domain.bench;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/**
 * One person's base adjustment with the contribution that follows, flat as a rule engine likes its
 * facts. Months are counted from year 0, so that they are compared as numbers.
 */
public final class Filing {

  private final boolean online;
  private final boolean normal;
  private final boolean withEmployer;
  private final long current;
  private final long base;
  private final int employerRate;
  private final int personalRate;
  private final int adjustedIn;
  private final YearMonth month;
  private final YearMonth assessedThrough;
  private final YearMonth businessMonth;
  private final Set<String> codes = new TreeSet<>();

  Filing(
      boolean online,
      boolean normal,
      boolean withEmployer,
      long current,
      long base,
      int employerRate,
      int personalRate,
      int adjustedIn,
      YearMonth month,
      YearMonth assessedThrough,
      YearMonth businessMonth) {
    this.online = online;
    this.normal = normal;
    this.withEmployer = withEmployer;
    this.current = current;
    this.base = base;
    this.employerRate = employerRate;
    this.personalRate = personalRate;
    this.adjustedIn = adjustedIn;
    this.month = month;
    this.assessedThrough = assessedThrough;
    this.businessMonth = businessMonth;
  }

  static int counted(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue();
  }

  /** 渠道: whether it comes through the hall. */
  public boolean isOnline() {
    return online;
  }

  /** 账户状态. */
  public boolean isNormal() {
    return normal;
  }

  /** 所在户. */
  public boolean isWithEmployer() {
    return withEmployer;
  }

  /** 原缴存基数, in yuan. */
  public long getCurrent() {
    return current;
  }

  /** 调整后缴存基数, in yuan. */
  public long getBase() {
    return base;
  }

  /** 单位缴存比例, in basis points. */
  public int getEmployerRate() {
    return employerRate;
  }

  /** 个人缴存比例, in basis points. */
  public int getPersonalRate() {
    return personalRate;
  }

  /** The year of the last adjustment, 0 where there was none. */
  public int getAdjustedIn() {
    return adjustedIn;
  }

  /** 变更月度. */
  public int getMonth() {
    return counted(month);
  }

  /** 已核定至. */
  public int getAssessedThrough() {
    return counted(assessedThrough);
  }

  /** The month of the business date. */
  public int getBusinessMonth() {
    return counted(businessMonth);
  }

  /** The year of the business date. */
  public int getBusinessYear() {
    return businessMonth.getYear();
  }

  YearMonth changeMonth() {
    return month;
  }

  YearMonth assessed() {
    return assessedThrough;
  }

  YearMonth business() {
    return businessMonth;
  }

  /** What Drools says against it. */
  public void refuse(String code) {
    codes.add(code);
  }

  void forget() {
    codes.clear();
  }

  Set<String> codes() {
    return codes;
  }
}
