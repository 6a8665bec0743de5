package org.gongji.application.contributor;

import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;

/**
 * A contributor's account as it stands (个人账户), by the newest of its terms.
 *
 * @param key the database's own key, never shown
 * @param number 个人账号
 * @param name 姓名
 * @param certificateType 证件类型
 * @param certificate 证件号码, whole; a resident ID in its form of 18
 * @param certificateMasked the same for people's eyes
 * @param onEstablishment 在编
 * @param employerKey with whom it stands
 * @param employer 单位账号 of the same
 * @param terms its newest terms, which may count from next month on
 * @param balance 个人账户余额
 */
public record Account(
    long key,
    AccountNumber number,
    String name,
    CertificateType certificateType,
    String certificate,
    String certificateMasked,
    boolean onEstablishment,
    long employerKey,
    EmployerNumber employer,
    Terms terms,
    Money balance) {

  /** 缴存基数. */
  public Base base() {
    return Base.ofYuan(terms.baseYuan());
  }

  /** 缴存比例. */
  public RateScheme rates() {
    return new RateScheme(
        BasisPoints.of(terms.employerRateBp()), BasisPoints.of(terms.personalRateBp()));
  }

  /** Names and numbers of people are not for logs. */
  @Override
  public String toString() {
    return "Account[" + number + " " + terms + "]";
  }
}
