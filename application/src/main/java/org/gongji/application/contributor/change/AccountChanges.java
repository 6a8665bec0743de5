package org.gongji.application.contributor.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Named;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** What happened to accounts (账户状态变更), one row for each employer whose account it was. */
public interface AccountChanges {

  /** 变更类别, by the names that movements and filings have. */
  enum Kind implements Named {
    /** The account was opened. */
    ENROLMENT("登记"),
    /** The base changed. */
    BASE_CHANGE("基数调整"),
    /** Sealed. */
    SEAL("封存"),
    /** Unsealed. */
    UNSEAL("启封"),
    /** Came from another employer. */
    TRANSFER_IN("转入"),
    /** Went to another employer. */
    TRANSFER_OUT("转出"),
    /** Went to the central sealed account. */
    CENTRAL_MOVE("转集中封存");

    private final String chineseName;

    Kind(String chineseName) {
      this.chineseName = chineseName;
    }

    @Override
    public String chineseName() {
      return chineseName;
    }
  }

  /**
   * What happened to an account.
   *
   * @param account 个人账户
   * @param employerKey who sees it
   * @param kind 变更类别
   * @param baseYuan 个人缴存基数 after it, or that with which the account went
   * @param employerRateBp 单位缴存比例
   * @param personalRateBp 个人缴存比例
   * @param employerPart 单位月缴存额, as it was then
   * @param personalPart 个人月缴存额, as it was then
   * @param effective 变更年月
   * @param on 变更日期, a business date
   * @param reason the city's code of 变更原因, empty for none
   * @param serial of the filing, null where there was none
   * @param by the login of who brought it about
   * @param at the instant
   */
  record Change(
      AccountNumber account,
      long employerKey,
      Kind kind,
      long baseYuan,
      int employerRateBp,
      int personalRateBp,
      Money employerPart,
      Money personalPart,
      YearMonth effective,
      LocalDate on,
      String reason,
      @Nullable BusinessSerial serial,
      String by,
      Instant at) {

    /** 月缴存额. */
    public Money total() {
      return employerPart.plus(personalPart);
    }
  }

  /** A change and whose account it is; the resident ID is masked. */
  record Listed(Place place, String name, String residentIdMasked, Change change) {

    /** Names of people are not for logs. */
    @Override
    public String toString() {
      return "Listed[" + place + " " + change + "]";
    }
  }

  /**
   * Which changes are looked for.
   *
   * @param text as of {@link Contributors.Search}
   * @param kind only this kind, null for all
   * @param from the first business date
   * @param to the last one
   */
  record Search(String text, @Nullable Kind kind, LocalDate from, LocalDate to) {}

  /** What changes are put in order by; those that are alike come by date, the newest first. */
  enum Order {
    /** 变更日期. */
    DATE,
    /** 个人账号. */
    NUMBER,
    /** 姓名, by the initials of its pinyin first. */
    NAME,
    /** 个人月缴存基数. */
    BASE,
    /** 变更年月. */
    EFFECTIVE
  }

  /** Upwards or downwards. */
  record Sort(Order by, boolean descending) {

    /** 变更日期, downwards. */
    public static final Sort NEWEST_FIRST = new Sort(Order.DATE, true);
  }

  /** Keeps what happened, in batches. */
  void append(List<Change> changes);

  /** What happened to an employer's accounts, the newest first. */
  default Page<Listed> list(long employerKey, Search search, Page.Wanted wanted) {
    return list(employerKey, search, Sort.NEWEST_FIRST, wanted);
  }

  /** The same in some order. */
  Page<Listed> list(long employerKey, Search search, Sort sort, Page.Wanted wanted);

  /**
   * The same, the newest first, from behind a place on.
   *
   * @param last null at the beginning
   */
  List<Listed> behind(long employerKey, Search search, @Nullable Place last, int most);
}
