package org.gongji.domain.conformance.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.HeldAt;

/** The columns that several rules have, and what they say together. */
public final class SharedColumns {

  /** 渠道. */
  public static final Column CHANNEL = new Column("渠道", "channel", Form.CHANNEL, "网厅");

  /** 账户状态. */
  public static final Column STATUS = new Column("账户状态", "status", Form.ACCOUNT_STATUS, "正常");

  /** 所在户. */
  public static final Column HELD_AT = new Column("所在户", "held at", Form.HELD_AT, "本单位");

  /** 变更月度. */
  public static final Column MONTH = new Column("变更月度", "month", Form.MONTH, "2022-05");

  /** 已核定至. */
  public static final Column ASSESSED_THROUGH =
      new Column("已核定至", "assessed through", Form.MONTH, "2022-04");

  /** 缴存基数. */
  public static final Column BASE = new Column("缴存基数", "base", Form.BASE, "4070");

  /** 单位缴存比例. */
  public static final Column EMPLOYER_RATE =
      new Column("单位缴存比例", "employer rate", Form.RATE, "12%");

  /** 个人缴存比例. */
  public static final Column PERSONAL_RATE =
      new Column("个人缴存比例", "personal rate", Form.RATE, "12%");

  /** 计算精度. */
  public static final Column ROUNDING = new Column("计算精度", "rounding", Form.ROUNDING, "四舍五入到元");

  private static final Map<AccountStatus, String> STATUSES = Map.of(
      AccountStatus.NORMAL, "正常",
      AccountStatus.SEALED, "封存",
      AccountStatus.FROZEN, "冻结",
      AccountStatus.WITHDRAWN, "销户");

  private static final Map<String, AccountStatus> BY_NAME = STATUSES.entrySet().stream()
      .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private SharedColumns() {}

  /**
   * The channel.
   *
   * @param given the cells of a case
   * @param standIn what to take where it is not given
   * @return 渠道
   */
  public static Channel channel(Cells given, Channel standIn) {
    return given.named(CHANNEL, Channel.values()).orElse(standIn);
  }

  /**
   * A status as cells hold it.
   *
   * @param given the cells of a case
   * @param standIn what to take where it is not given
   * @return 账户状态; 销户 stands for any way of being closed
   */
  public static AccountStatus status(Cells given, AccountStatus standIn) {
    return given.text(STATUS).map(name -> BY_NAME.getOrDefault(name, standIn)).orElse(standIn);
  }

  /**
   * A status as cells hold it.
   *
   * @param status 正常 or 封存
   * @return its name
   */
  public static String named(AccountStatus status) {
    return STATUSES.getOrDefault(status, status.chineseName());
  }

  /**
   * How the account stands.
   *
   * @param given the cells of a case
   * @param standIn the status to take where none is given
   * @return 账户状态 and 所在户, with the employer where it is not given
   */
  public static AccountState account(Cells given, AccountStatus standIn) {
    return new AccountState(
        status(given, standIn), given.named(HELD_AT, HeldAt.values()).orElse(HeldAt.OWN));
  }

  /**
   * The change month.
   *
   * @param given the cells of a case
   * @return 变更月度 and 已核定至; the month of the business date, or the month before, where either
   *     is not given
   */
  public static ChangeMonth change(Cells given) {
    var date = given.requiredDate(CaseRule.DATE);
    var month = given.month(MONTH).orElse(YearMonth.from(date));
    var assessed = given.have(MONTH)
        ? given.month(ASSESSED_THROUGH).orElse(month.minusMonths(1))
        : month.minusMonths(1);
    return new ChangeMonth(month, assessed, date);
  }

  /**
   * Columns one after the other.
   *
   * @param before some columns
   * @param after more
   * @return all of them
   */
  public static List<Column> joined(List<Column> before, Column... after) {
    return Stream.concat(before.stream(), Stream.of(after)).toList();
  }
}
