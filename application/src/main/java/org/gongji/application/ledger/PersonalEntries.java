package org.gongji.application.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** 个人明细账: what was entered on a person's account under an employer. */
public interface PersonalEntries {

  /** Where an entry stands in the order of time; the key is the database's own. */
  record Place(LocalDate on, long postingKey, YearMonth month) {}

  /**
   * An entry.
   *
   * @param place its business date among others, and the month it is for
   * @param kind 摘要, by the business it comes from
   * @param valueDate 起息日
   * @param amount above zero what came, below what went
   * @param balance 个人账户余额 after it, whichever employers' entries made it up
   * @param serial 业务流水号
   */
  record Entry(
      Place place,
      SourceKind kind,
      LocalDate valueDate,
      Money amount,
      Money balance,
      BusinessSerial serial) {}

  /** What entries are put in order by; those that are alike come by date, the newest first. */
  enum Order {
    /** 记账日期. */
    DATE,
    /** 缴存年月. */
    MONTH,
    /** 发生额. */
    AMOUNT
  }

  /** Upwards or downwards. */
  record Sort(Order by, boolean descending) {

    /** 记账日期, downwards. */
    public static final Sort NEWEST_FIRST = new Sort(Order.DATE, true);
  }

  /** The entries under an employer, the newest first. */
  default Page<Entry> list(long employerKey, AccountNumber account, Page.Wanted wanted) {
    return list(employerKey, account, Sort.NEWEST_FIRST, wanted);
  }

  /** The same in some order. */
  Page<Entry> list(long employerKey, AccountNumber account, Sort sort, Page.Wanted wanted);

  /**
   * The same, the newest first, from behind a place on.
   *
   * @param last null at the beginning
   */
  List<Entry> behind(long employerKey, AccountNumber account, @Nullable Place last, int most);
}
