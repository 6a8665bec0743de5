package org.gongji.application.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** An employer's part in the books, to be looked at (单位账户信息、业务流水). */
public interface EmployerBooks {

  /**
   * How the unallocated amount moved in a period.
   *
   * @param opening 期初余额, before the first day
   * @param increase 本期增加, zero or more
   * @param decrease 本期减少, zero or more
   */
  record Movement(Money opening, Money increase, Money decrease) {

    /** 未分配金额 at the end of the last day. */
    public Money closing() {
      return opening.plus(increase).minus(decrease);
    }
  }

  /**
   * What a posting came to for an employer (一笔业务流水).
   *
   * @param serial 业务流水号
   * @param kind 业务明细类型
   * @param on 记账日期
   * @param from the first month that was remitted, null where it is no remittance
   * @param to the last month that was remitted, null where it is no remittance
   * @param amount 发生额; what left is above zero too
   * @param interest 利息额
   * @param reviewer 复核操作员: the name of who let it be booked
   * @param persons 人数
   * @param parts how many rows its 明细 has: one for each person and month
   */
  record Booked(
      BusinessSerial serial,
      FlowKind kind,
      LocalDate on,
      @Nullable YearMonth from,
      @Nullable YearMonth to,
      Money amount,
      Money interest,
      String reviewer,
      long persons,
      long parts) {}

  /**
   * A person's part in a posting.
   *
   * @param account 个人账号
   * @param name 姓名
   * @param month the month it is for
   * @param amount 发生额
   */
  record Part(AccountNumber account, String name, YearMonth month, Money amount) {

    /** Which part it is among those of its posting. */
    public PartKey key() {
      return new PartKey(account, month);
    }

    /** Names of people are not for logs. */
    @Override
    public String toString() {
      return "Part[" + key() + " " + amount + "]";
    }
  }

  /** What tells a part from the others of its posting; its text is what cursors keep. */
  record PartKey(AccountNumber account, YearMonth month) {

    private static final Pattern TEXT = Pattern.compile("(\\w{1,32})@(\\d{4}-(?:0[1-9]|1[0-2]))");

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static PartKey of(String text) {
      var found = TEXT.matcher(text);
      if (!found.matches()) {
        throw new IllegalArgumentException("No part: " + text);
      }
      return new PartKey(new AccountNumber(found.group(1)), YearMonth.parse(found.group(2)));
    }

    /** As a cursor keeps it. */
    public String text() {
      return account.text() + "@" + month;
    }
  }

  /**
   * A posting with a page of its parts.
   *
   * @param booked the posting
   * @param parts in the order in which the accounts were opened, of each by month
   */
  record Details(Booked booked, Page<Part> parts) {}

  /** How an employer's unallocated amount moved, by the business dates of its entries. */
  Movement unallocated(long employerKey, Period period);

  /**
   * What was booked for an employer in a period, the newest first.
   *
   * @param kind of one kind, or null for all
   */
  Page<Booked> flow(long employerKey, Period period, @Nullable FlowKind kind, Page.Wanted wanted);

  /**
   * The same from behind one of them on.
   *
   * @param last null at the beginning; behind a serial of which nothing was booked there is nothing
   * @param most how many
   */
  List<Booked> flowBehind(
      long employerKey,
      Period period,
      @Nullable FlowKind kind,
      @Nullable BusinessSerial last,
      int most);

  /** One of them with the persons in it; a deposit has none. */
  Optional<Details> details(long employerKey, BusinessSerial serial, Page.Wanted wanted);

  /**
   * The persons in it from behind one of them on; nobody where nothing of that serial was booked.
   *
   * @param last null at the beginning; behind an account that there is not there is nobody
   * @param most how many
   */
  List<Part> partsBehind(long employerKey, BusinessSerial serial, @Nullable PartKey last, int most);
}
