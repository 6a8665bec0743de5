package org.gongji.docs.voucher;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.remittance.VoucherPrinter.Voucher;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;

/** The manual's slip of 2022-04-01, and others like it. */
final class VoucherFixture {

  static final CollectingAccount ICBC = new CollectingAccount(
      "102", "中国工商银行辽宁省葫芦岛市分行龙湾大街支行", "0715020129219108060", "葫芦岛市住房公积金管理中心", "");

  private VoucherFixture() {}

  static Voucher theManuals() {
    return aVoucher("葫芦岛市龙港区海滨实验学校", "韩梅");
  }

  static Voucher aVoucher(String employerName, String operatorName) {
    return aVoucher(
        employerName,
        operatorName,
        YearMonth.of(2022, 3),
        YearMonth.of(2022, 3),
        side(11, "6,100.00"),
        HeadcountAndAmount.NONE,
        side(11, "6,100.00"),
        "6,100.00",
        ICBC);
  }

  static Voucher aVoucher(
      String employerName,
      String operatorName,
      YearMonth from,
      YearMonth to,
      HeadcountAndAmount last,
      HeadcountAndAmount increase,
      HeadcountAndAmount current,
      String due,
      CollectingAccount collecting) {
    return new Voucher(
        "葫芦岛市公积金管理中心",
        LocalDate.of(2022, 4, 1),
        new BusinessSerial("122032301_0003484712"),
        employerName,
        new EmployerNumber("01010777"),
        operatorName,
        "15842900017",
        from,
        to,
        last,
        increase,
        HeadcountAndAmount.NONE,
        current,
        Money.parse(due),
        collecting,
        "01010777",
        "01010777",
        LocalDate.of(2022, 4, 1));
  }

  static HeadcountAndAmount side(long persons, String amount) {
    return new HeadcountAndAmount(persons, Money.parse(amount));
  }
}
