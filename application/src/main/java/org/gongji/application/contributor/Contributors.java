package org.gongji.application.contributor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;

/** The contributors' accounts, and their terms as history by effective month. */
public interface Contributors {

  /**
   * An account to be opened with an employer.
   *
   * @param number 个人账号
   * @param name 姓名
   * @param residentId 身份证号码, 18 characters; kept encrypted
   * @param mobile 手机号码; kept encrypted
   * @param openedOn 开户日期
   * @param terms its first terms
   */
  record Opening(
      AccountNumber number,
      String name,
      String residentId,
      String mobile,
      LocalDate openedOn,
      Terms terms) {

    /** Names and numbers of people are not for logs. */
    @Override
    public String toString() {
      return "Opening[" + number + " " + terms + "]";
    }
  }

  /**
   * What holds for an account from a month on (account terms).
   *
   * @param effective the first month
   * @param status 个人账户状态
   * @param standing how it came to stand so
   * @param baseYuan 缴存基数 in whole yuan
   * @param employerRateBp 单位缴存比例 in basis points
   * @param personalRateBp 个人缴存比例 in basis points
   */
  record Terms(
      YearMonth effective,
      AccountStatus status,
      Standing standing,
      long baseYuan,
      int employerRateBp,
      int personalRateBp) {}

  /**
   * A contributor as the hall lists it (缴存人信息查询, 账户信息).
   *
   * @param number 个人账号
   * @param name 姓名
   * @param residentIdMasked 证件号码, masked
   * @param status 个人账户状态
   * @param baseYuan 个人月缴存基数
   * @param employerRateBp 单位缴存比例
   * @param personalRateBp 个人缴存比例
   * @param openedOn 开户日期
   * @param balance 个人账户余额
   * @param paidThrough 实缴年月, null before the first allocation
   */
  record Listed(
      AccountNumber number,
      String name,
      String residentIdMasked,
      AccountStatus status,
      long baseYuan,
      int employerRateBp,
      int personalRateBp,
      LocalDate openedOn,
      Money balance,
      @Nullable YearMonth paidThrough) {}

  /** Opens accounts with an employer, in batches; none has a balance yet. */
  void open(long employerKey, List<Opening> openings);

  /** Appends terms to an account's history. */
  void append(long employerKey, AccountNumber account, Terms terms);

  /** How many accounts stand with the employer on a day, by status. */
  Map<AccountStatus, Long> headcount(long employerKey, LocalDate on);

  /**
   * The accounts that stand with an employer on a day, in the order of their numbers.
   *
   * @param search an account number or part of a name, empty for all
   * @param status only this status, null for all
   */
  Page<Listed> list(
      long employerKey,
      LocalDate on,
      String search,
      @Nullable AccountStatus status,
      Page.Wanted wanted);
}
