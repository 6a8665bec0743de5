package org.gongji.application.contributor;

import java.time.LocalDate;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the fund knows of a person beyond the account (缴存人信息); any of it may be unknown, a text
 * then being empty.
 *
 * @param sex 性别
 * @param birthDate 出生日期
 * @param maritalStatus 婚姻状况, a code of GB/T 2261.2
 * @param landline 固定电话号码; kept encrypted
 * @param householdIncome 家庭月收入
 * @param duty 职务
 * @param occupation 职业
 * @param title 职称
 * @param education 学历
 * @param address 家庭住址
 * @param postcode 邮政编码
 * @param bankName 个人存款账户开户银行名称
 * @param bankAccount 个人存款账户号码; kept encrypted
 */
public record Particulars(
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    String maritalStatus,
    String landline,
    @Nullable Money householdIncome,
    String duty,
    String occupation,
    String title,
    String education,
    String address,
    String postcode,
    String bankName,
    String bankAccount) {

  /** Nothing is known. */
  public static final Particulars NONE =
      new Particulars(null, null, "", "", null, "", "", "", "", "", "", "", "");

  /** The same of a person whose sex and birth date are known now. */
  public Particulars of(@Nullable Sex known, @Nullable LocalDate born) {
    return new Particulars(
        known,
        born,
        maritalStatus,
        landline,
        householdIncome,
        duty,
        occupation,
        title,
        education,
        address,
        postcode,
        bankName,
        bankAccount);
  }

  /** What is known of people is not for logs. */
  @Override
  public String toString() {
    return "Particulars";
  }
}
