package org.gongji.application.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;

/** Prints the slip with which an employer pays (汇缴凭条). */
public interface VoucherPrinter {

  /**
   * Everything on the slip.
   *
   * @param centreName 公积金中心
   * @param businessDate 业务日期
   * @param serial 业务流水号
   * @param employerName 单位名称
   * @param employer 单位账号
   * @param operatorName 经办人姓名
   * @param operatorMobile 经办人手机号码
   * @param from 汇缴月度, first
   * @param to 汇缴月度, last
   * @param last 上月汇缴
   * @param increase 本月增加
   * @param decrease 本月减少
   * @param current 本月汇缴
   * @param due 汇缴金额, of all months
   * @param collecting 收款银行、账号、户名
   * @param handledBy 业务经办人
   * @param printedBy 制单人
   * @param printedOn 打印日期
   */
  record Voucher(
      String centreName,
      LocalDate businessDate,
      BusinessSerial serial,
      String employerName,
      EmployerNumber employer,
      String operatorName,
      String operatorMobile,
      YearMonth from,
      YearMonth to,
      HeadcountAndAmount last,
      HeadcountAndAmount increase,
      HeadcountAndAmount decrease,
      HeadcountAndAmount current,
      Money due,
      CollectingAccount collecting,
      String handledBy,
      String printedBy,
      LocalDate printedOn) {

    /** The operator's mobile is not for logs. */
    @Override
    public String toString() {
      return "Voucher[" + serial + "]";
    }
  }

  /** The slip as a PDF document. */
  byte[] print(Voucher voucher);
}
