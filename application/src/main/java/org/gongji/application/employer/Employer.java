package org.gongji.application.employer;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;

/**
 * An employer account (单位账户) as it stands.
 *
 * @param key the database's own key, never shown
 * @param number 单位账号
 * @param name 单位名称
 * @param creditCode 统一社会信用代码
 * @param status 单位账户状态
 * @param rates the scheme that new contributors get
 * @param precision 计算精度
 * @param bankCode 受托银行代码
 * @param operatorName 经办人姓名
 * @param operatorMobile 经办人手机号码, whole
 * @param openedOn 单位开户日期
 * @param firstMonth the first month the employer remits
 * @param assessedThrough 已核定至, null before the first assessment
 * @param paidThrough 缴至年月, null before the first allocation
 * @param unallocated 未分配金额
 */
public record Employer(
    long key,
    EmployerNumber number,
    String name,
    String creditCode,
    EmployerStatus status,
    RateScheme rates,
    RoundingPrecision precision,
    String bankCode,
    String operatorName,
    String operatorMobile,
    LocalDate openedOn,
    YearMonth firstMonth,
    @Nullable YearMonth assessedThrough,
    @Nullable YearMonth paidThrough,
    Money unallocated) {

  /** The month that is due for assessment. */
  public YearMonth nextMonth() {
    return assessedThrough == null ? firstMonth : assessedThrough.plusMonths(1);
  }

  /** The operator's mobile is not for logs. */
  @Override
  public String toString() {
    return "Employer[" + number + " " + name + "]";
  }
}
