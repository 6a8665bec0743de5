package org.gongji.application.attestation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.PersonName;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;

/** What an attestation says, frozen with the figures of the moment it was issued (证明内容). */
public sealed interface Attested {

  /** 单位名称. */
  String employerName();

  /**
   * Of an employer (单位缴存证明).
   *
   * @param employerName 单位名称
   * @param creditCode 统一社会信用代码
   * @param openedOn 单位开户日期
   * @param status 单位账户状态
   * @param rates 缴存比例
   * @param contributing 缴存人数
   * @param sealed 封存人数
   * @param paidThrough 缴至年月, null before the first allocation
   * @param unallocated 未分配金额
   */
  record OfEmployer(
      String employerName,
      String creditCode,
      LocalDate openedOn,
      EmployerStatus status,
      RateScheme rates,
      long contributing,
      long sealed,
      @Nullable YearMonth paidThrough,
      Money unallocated)
      implements Attested {}

  /**
   * Of a contributor (个人缴存证明).
   *
   * @param employerName 单位名称
   * @param account 个人账号
   * @param name 姓名, whole
   * @param certificateMasked 证件号码, masked in the middle
   * @param openedOn 个人开户日期
   * @param status 个人账户状态
   * @param baseYuan 缴存基数 in whole yuan
   * @param rates 缴存比例
   * @param employerPart 单位月缴存额
   * @param personalPart 个人月缴存额
   * @param months how many months were remitted and allocated, with any employer
   * @param firstMonth the first of them, null for none
   * @param paidThrough 缴至年月, null for none
   * @param balance 个人账户余额
   */
  record OfContributor(
      String employerName,
      AccountNumber account,
      String name,
      String certificateMasked,
      LocalDate openedOn,
      AccountStatus status,
      long baseYuan,
      RateScheme rates,
      Money employerPart,
      Money personalPart,
      long months,
      @Nullable YearMonth firstMonth,
      @Nullable YearMonth paidThrough,
      Money balance)
      implements Attested {

    /** 月缴存额. */
    public Money monthly() {
      return employerPart.plus(personalPart);
    }

    /** The name as strangers see it. */
    public String nameMasked() {
      return PersonName.of(name).masked();
    }

    /** Names and numbers of people are not for logs. */
    @Override
    public String toString() {
      return "OfContributor[" + account + "]";
    }
  }
}
