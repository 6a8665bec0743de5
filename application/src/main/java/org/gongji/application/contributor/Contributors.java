package org.gongji.application.contributor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.CertificateType;
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
   * @param certificateType 证件类型
   * @param certificate 证件号码, of a resident ID 18 characters; kept encrypted
   * @param mobile 手机号码; kept encrypted
   * @param onEstablishment 在编
   * @param openedOn 开户日期
   * @param terms its first terms
   * @param particulars what else is known of the person
   */
  record Opening(
      AccountNumber number,
      String name,
      CertificateType certificateType,
      String certificate,
      String mobile,
      boolean onEstablishment,
      LocalDate openedOn,
      Terms terms,
      Particulars particulars) {

    /** Of a person with a resident ID, not on the establishment, of whom no more is known. */
    public Opening(
        AccountNumber number,
        String name,
        String residentId,
        String mobile,
        LocalDate openedOn,
        Terms terms) {
      this(
          number,
          name,
          CertificateType.RESIDENT_ID,
          residentId,
          mobile,
          false,
          openedOn,
          terms,
          Particulars.NONE);
    }

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
      int personalRateBp) {

    /** The same from another month on. */
    public Terms from(YearMonth month) {
      return new Terms(month, status, standing, baseYuan, employerRateBp, personalRateBp);
    }
  }

  /** What is to hold for an account from a month on, and with whom it then stands. */
  record Change(long accountKey, long employerKey, Terms terms) {}

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
   * @param bankName 个人存款账户开户银行名称, empty where it is not known
   * @param bankAccountMasked 个人存款账户号码, masked; empty where it is not known
   * @param balance 个人账户余额
   * @param paidThrough 实缴年月, null before the first allocation
   * @param department 部门, empty for none
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
      String bankName,
      String bankAccountMasked,
      Money balance,
      @Nullable YearMonth paidThrough,
      String department) {

    /** The same under another name of the department, such as one with those above it. */
    public Listed in(String place) {
      return new Listed(
          number,
          name,
          residentIdMasked,
          status,
          baseYuan,
          employerRateBp,
          personalRateBp,
          openedOn,
          bankName,
          bankAccountMasked,
          balance,
          paidThrough,
          place);
    }
  }

  /** What accounts are put in order by; those that are alike come by number, in the same direction. */
  enum Order {
    /** 个人账号. */
    NUMBER,
    /** 姓名, by the initials of its pinyin first. */
    NAME,
    /** 个人月缴存基数. */
    BASE,
    /** 个人账户余额. */
    BALANCE,
    /** 开户日期. */
    OPENED,
    /** 实缴年月, nothing before any month. */
    PAID_THROUGH
  }

  /** Upwards or downwards. */
  record Sort(Order by, boolean descending) {

    /** 个人账号, upwards. */
    public static final Sort BY_NUMBER = new Sort(Order.NUMBER, false);
  }

  /**
   * Which accounts are looked for.
   *
   * @param text an account number, or else part of a name or the initials of its pinyin from the
   *     first on; empty for all
   * @param status only this status, null for all
   * @param departments only who is assigned to one of these keys, or to none where there are none;
   *     null for all
   */
  record Search(
      String text, @Nullable AccountStatus status, @Nullable Set<Long> departments) {

    /** All of them. */
    public static final Search ALL = new Search("", null);

    /** Whether the text is digits alone, as only account numbers are. */
    public boolean isNumber() {
      return !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** In whatever department. */
    public Search(String text, @Nullable AccountStatus status) {
      this(text, status, null);
    }

    /** The same among the persons of these departments. */
    public Search in(Set<Long> some) {
      return new Search(text, status, some);
    }
  }

  /** Opens accounts with an employer, in batches; none has a balance yet. */
  void open(long employerKey, List<Opening> openings);

  /**
   * Lets terms count from their months on, in place of whatever was to count from the same month or
   * a later one; in batches.
   */
  void change(List<Change> changes);

  /** The accounts of these numbers, wherever they stand; numbers that nobody has are left out. */
  Map<AccountNumber, Account> accounts(Collection<AccountNumber> numbers);

  /**
   * The accounts that the fund has for certificate numbers, with 15 and 18 digits taken as one.
   *
   * @param certificates as they were given
   * @return by the number as it was given; those of nobody are left out
   */
  Map<String, AccountNumber> known(Collection<String> certificates);

  /**
   * The terms that an account had with an employer, by the newest writing of each month, the newest
   * first; none where it never stood there.
   */
  List<Terms> terms(long employerKey, AccountNumber number);

  /** How many accounts stand with the employer on a day, by status. */
  Map<AccountStatus, Long> headcount(long employerKey, LocalDate on);

  /** The accounts that stand with an employer on a day, a page of them. */
  Page<Listed> list(long employerKey, LocalDate on, Search search, Sort sort, Page.Wanted wanted);

  /**
   * The same by number, from behind one of them on: as quick at the end of a long list as at its
   * beginning.
   *
   * @param last the number behind which to begin, null at the beginning
   * @param most how many
   */
  List<Listed> behind(
      long employerKey, LocalDate on, Search search, @Nullable AccountNumber last, int most);
}
