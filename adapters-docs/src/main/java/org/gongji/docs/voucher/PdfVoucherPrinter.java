package org.gongji.docs.voucher;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.gongji.application.remittance.VoucherPrinter;
import org.gongji.docs.slip.SlipTable;
import org.gongji.docs.slip.SlipText;
import org.gongji.docs.slip.StablePdf;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.CapitalAmount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 汇缴凭条 in the manual's layout, on the upper half of an A4 page. */
public final class PdfVoucherPrinter implements VoucherPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(PdfVoucherPrinter.class);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年MM月dd日");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
  private static final float TITLE = 16;
  private static final float SEAL = 72;

  /** Reads the typeface only when the first slip is printed. */
  @Inject
  public PdfVoucherPrinter() {}

  @Override
  public byte[] print(Voucher voucher) {
    var missing = new TreeSet<Integer>();
    var title = voucher.centreName() + "汇缴凭条";
    var pdf = StablePdf.write(
        title + " " + voucher.serial(),
        voucher.centreName(),
        voucher.printedOn(),
        document -> write(document, title, voucher, missing::add));
    missing.forEach(codePoint -> LOG.warn(
        "Voucher {}: no glyph for U+{}", voucher.serial(), Integer.toHexString(codePoint)));
    return pdf;
  }

  private static void write(Document document, String title, Voucher voucher, IntConsumer missing) {
    document.add(SlipText.line(title, TITLE, Font.BOLD, Element.ALIGN_CENTER, missing));
    document.add(
        SlipText.row(missing, "业务日期：" + day(voucher.businessDate()), "业务流水号：" + voucher.serial()));
    document.add(table(voucher, missing));
    document.add(SlipText.row(
        missing,
        "业务经办人：" + voucher.handledBy(),
        "制单人：" + voucher.printedBy(),
        "打印日期：" + day(voucher.printedOn())));
    document.add(
        SlipText.line("注意：缴款时告知银行柜台人员备注单位账号！", 10.5f, Font.BOLD, Element.ALIGN_LEFT, missing));
  }

  private static PdfPTable table(Voucher voucher, IntConsumer missing) {
    var last = voucher.last();
    var increase = voucher.increase();
    var decrease = voucher.decrease();
    var current = voucher.current();
    var slip = SlipTable.ofEight(missing)
        .spaced(6, 8)
        .label("单位名称", 1)
        .words(voucher.employerName(), 3)
        .label("单位账号", 1)
        .number(voucher.employer().text(), 3)
        .label("经办人姓名", 1)
        .words(voucher.operatorName(), 3)
        .label("经办人手机号码", 1)
        .number(voucher.operatorMobile(), 3)
        .label("单位缴存人数", 1)
        .number(count(current.persons()), 1)
        .label("月缴存金额", 1)
        .number(current.amount().toString(), 1)
        .label("汇缴月度", 1)
        .number(month(voucher.from()) + " - " + month(voucher.to()), 3)
        .label("上月汇缴人数", 1)
        .number(count(last.persons()), 1)
        .label("本月增加人数", 1)
        .number(count(increase.persons()), 1)
        .label("本月减少人数", 1)
        .number(count(decrease.persons()), 1)
        .label("本月汇缴人数", 1)
        .number(count(current.persons()), 1)
        .label("上月汇缴金额", 1)
        .number(last.amount().toString(), 1)
        .label("本月增加金额", 1)
        .number(increase.amount().toString(), 1)
        .label("本月减少金额", 1)
        .number(decrease.amount().toString(), 1)
        .label("本月汇缴金额", 1)
        .number(current.amount().toString(), 1)
        .label("汇缴金额\n(大/小写)", 1)
        .words(CapitalAmount.of(voucher.due()), 5)
        .number("¥" + voucher.due(), 2);
    return payInto(slip, voucher.collecting())
        .signature("单位经办人签字：", 4, SEAL)
        .signature("住房公积金管理中心（签章）", 4, SEAL)
        .table();
  }

  private static SlipTable payInto(SlipTable slip, CollectingAccount account) {
    var interbank = account.interbankNumber();
    return slip.label("收款银行", 3)
        .label("收款账号", 2)
        .label("收款户名", 3)
        .words(account.bankName() + (interbank.isEmpty() ? "" : "\n联行号 " + interbank), 3)
        .number(account.accountNumber(), 2)
        .words(account.accountName(), 3);
  }

  private static String count(long persons) {
    return Long.toString(persons);
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String month(YearMonth month) {
    return MONTH.format(month);
  }
}
