package org.gongji.application.filing;

import java.util.List;
import org.gongji.application.contributor.Particulars;
import org.gongji.application.operation.Payload;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a roster as it was filed (清册行), in the one form in which pages, workbooks, programs and
 * the database exchange it; each kind of business reads the parts that it is about.
 *
 * @param account 个人账号, null in an enrolment
 * @param newcomer who is enrolled, null elsewhere
 * @param reason the city's code of the reason, empty where the kind has none
 * @param base 缴存基数 as filed, null where none is stated
 * @param period 补缴起止年月, null elsewhere than in a back payment
 * @param amount 补缴金额, null elsewhere
 * @param source 转出单位账号, null elsewhere than in a transfer
 * @param identity 变更后姓名和证件, null elsewhere than in a change of name or certificate
 */
public record Line(
    @Nullable AccountNumber account,
    @Nullable Newcomer newcomer,
    String reason,
    @Nullable Base base,
    @Nullable MonthPeriod period,
    @Nullable Money amount,
    @Nullable EmployerNumber source,
    @Nullable NewIdentity identity) {

  /**
   * Somebody to be enrolled.
   *
   * @param person name, certificate, mobile as given
   * @param onEstablishment 在编
   * @param employerPart 单位月缴存额 as stated in an import, null where none is
   * @param personalPart 个人月缴存额 as stated in an import, null where none is
   * @param particulars what else was given
   */
  public record Newcomer(
      Enrolment.Person person,
      boolean onEstablishment,
      @Nullable Money employerPart,
      @Nullable Money personalPart,
      Particulars particulars) {}

  /**
   * By what a person is to be known; an empty text leaves it as it is.
   *
   * @param name 变更后姓名
   * @param type 变更后证件类型
   * @param number 变更后证件号码
   */
  public record NewIdentity(String name, CertificateType type, String number) {

    /** Names and numbers of people are not for logs. */
    @Override
    public String toString() {
      return "NewIdentity[" + type + "]";
    }
  }

  /** A line of a kind that is about no other person or employer. */
  public Line(
      @Nullable AccountNumber account,
      @Nullable Newcomer newcomer,
      String reason,
      @Nullable Base base,
      @Nullable MonthPeriod period,
      @Nullable Money amount,
      @Nullable EmployerNumber source) {
    this(account, newcomer, reason, base, period, amount, source, null);
  }

  /** 姓名证件变更: an account, and by what its person is to be known. */
  public static Line certificateChange(@Nullable AccountNumber account, NewIdentity identity) {
    return new Line(account, null, "", null, null, null, null, identity);
  }

  /** 基数调整: an account and its new base. */
  public static Line adjustment(@Nullable AccountNumber account, Base base) {
    return new Line(account, null, "", base, null, null, null);
  }

  /** 封存: an account and why. */
  public static Line seal(@Nullable AccountNumber account, String reason) {
    return new Line(account, null, reason, null, null, null, null);
  }

  /** 启封: an account, why, and a base where the kept one is not to count. */
  public static Line unseal(@Nullable AccountNumber account, String reason, @Nullable Base base) {
    return new Line(account, null, reason, base, null, null, null);
  }

  /** 补缴: an account, why, for which months, how much. */
  public static Line backPayment(
      @Nullable AccountNumber account, String reason, MonthPeriod period, Money amount) {
    return new Line(account, null, reason, null, period, amount, null);
  }

  /** 登记: a person and the base. */
  public static Line enrolment(Newcomer newcomer, Base base) {
    return new Line(null, newcomer, "", base, null, null, null);
  }

  /** 转移: an account, where it stands, and why. */
  public static Line transfer(
      @Nullable AccountNumber account, EmployerNumber source, String reason) {
    return new Line(account, null, reason, null, null, null, source);
  }

  /** The same line with its reason by its code, where one of these has that code or name. */
  public Line coded(List<Reason> reasons) {
    return reasons.stream()
        .filter(each -> each.isNamed(reason))
        .findFirst()
        .map(each ->
            new Line(account, newcomer, each.code(), base, period, amount, source, identity))
        .orElse(this);
  }

  /** The same line about an account that was found. */
  public Line about(AccountNumber found) {
    return new Line(found, newcomer, reason, base, period, amount, source, identity);
  }

  /** Who it is about, by what a roster can tell persons apart: an account or a certificate number. */
  public String subject() {
    return account != null
        ? account.text()
        : newcomer == null ? "" : newcomer.person().number();
  }

  /** Changes with anything the line says; tells nothing of it. */
  public String fingerprint() {
    return Payload.hash(this);
  }

  /** People's data is not for logs. */
  @Override
  public String toString() {
    return "Line[" + account + " " + reason + " " + base + " " + period + " " + amount + "]";
  }
}
