package org.gongji.application.backpay;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.Money;

/** Prints the three papers of a back payment as PDF, in the manual's layout. */
public interface BackPaymentPrinter {

  /**
   * A person's line.
   *
   * @param name 姓名
   * @param account 个人账号
   * @param certificateMasked 证件号码, masked
   * @param amount 补缴金额
   * @param employerPart 单位补缴额
   * @param personalPart 个人补缴额
   * @param period 补缴年月
   * @param reason 补缴原因, its Chinese name
   */
  record Person(
      String name,
      String account,
      String certificateMasked,
      Money amount,
      Money employerPart,
      Money personalPart,
      MonthPeriod period,
      String reason) {

    /** Names and numbers of people are not for logs. */
    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * What stands on the papers.
   *
   * @param businessDate 业务日期, when the filing was begun
   * @param serial 业务流水号
   * @param employerName 单位名称
   * @param employer 单位账号
   * @param operatorName 经办人姓名
   * @param operatorMobile 经办人手机号
   * @param persons 补缴人数
   * @param total 补缴金额
   * @param lines in the roster's order
   * @param account 中心收款账户
   * @param operator 业务经办人
   * @param printedBy 制单人
   * @param printedOn 打印日期
   * @param centreName the centre's full name
   */
  record Papers(
      LocalDate businessDate,
      BusinessSerial serial,
      String employerName,
      EmployerNumber employer,
      String operatorName,
      String operatorMobile,
      long persons,
      Money total,
      List<Person> lines,
      CollectingAccount account,
      String operator,
      String printedBy,
      LocalDate printedOn,
      String centreName) {

    /** Keeps the lines. */
    public Papers {
      lines = List.copyOf(lines);
    }

    /** People's data is not for logs. */
    @Override
    public String toString() {
      return "Papers[" + serial + "]";
    }
  }

  /** 补缴凭条. */
  byte[] voucher(Papers papers);

  /** 补缴清册: every line, paged, with totals. */
  byte[] roster(Papers papers);

  /** 补缴说明: reason, period, headcount and total, ready to be stamped. */
  byte[] statement(Papers papers);
}
