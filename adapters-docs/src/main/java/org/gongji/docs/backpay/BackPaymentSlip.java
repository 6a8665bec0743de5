package org.gongji.docs.backpay;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import org.gongji.application.backpay.BackPaymentPrinter.Papers;
import org.gongji.docs.slip.SlipTable;
import org.gongji.docs.slip.SlipText;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.CapitalAmount;

/** 补缴凭条 in the manual's layout; lines that do not fit go on on further pages. */
final class BackPaymentSlip {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年MM月dd日");

  private static final float TITLE = 16;
  private static final float SUBTITLE = 11;
  private static final float SEAL = 72;

  private BackPaymentSlip() {}

  static void write(Document document, Papers papers, IntConsumer missing) {
    var title = papers.centreName() + "补缴凭条";
    document.add(SlipText.line(title, TITLE, Font.BOLD, Element.ALIGN_CENTER, missing));
    document.add(
        SlipText.row(missing, "业务日期：" + papers.businessDate(), "业务流水号：" + papers.serial()));
    document.add(summary(papers, missing));
    document.add(lines(papers, missing));
    document.add(SlipTable.ofEight(missing)
        .together()
        .signature("单位经办人签字：", 4, SEAL)
        .signature("住房公积金管理中心（签章）", 4, SEAL)
        .table());
    document.add(SlipText.row(
        missing,
        "业务经办人：" + papers.operator(),
        "制单人：" + papers.printedBy(),
        "打印日期：" + DAY.format(papers.printedOn())));
    document.add(payInto(papers.account(), missing));
  }

  private static PdfPTable summary(Papers papers, IntConsumer missing) {
    return SlipTable.ofEight(missing)
        .spaced(6, 0)
        .label("单位名称", 1)
        .words(papers.employerName(), 3)
        .label("单位账号", 1)
        .number(papers.employer().text(), 3)
        .label("经办人姓名", 1)
        .words(papers.operatorName(), 3)
        .label("经办人手机号", 1)
        .number(papers.operatorMobile(), 3)
        .label("补缴人数", 1)
        .number(Long.toString(papers.persons()), 3)
        .label("补缴金额", 1)
        .number(papers.total().toString(), 3)
        .label("补缴金额\n(大/小写)", 1)
        .words(CapitalAmount.of(papers.total()), 4)
        .number("¥" + papers.total(), 3)
        .table();
  }

  private static PdfPTable lines(Papers papers, IntConsumer missing) {
    var lines = SlipTable.ofEight(missing)
        .label("证件号码", 2)
        .label("姓名", 2)
        .label("补缴金额", 1)
        .label("补缴年月", 2)
        .label("补缴原因", 1)
        .repeated();
    papers
        .lines()
        .forEach(person -> lines
            .number(person.certificateMasked(), 2)
            .words(person.name(), 2)
            .amount(person.amount().toString(), 1)
            .number(person.period().toString(), 2)
            .words(person.reason(), 1));
    return lines.table();
  }

  private static PdfPTable payInto(CollectingAccount account, IntConsumer missing) {
    return SlipTable.ofEight(missing)
        .spaced(12, 0)
        .together()
        .heading("中心收款账户信息", SUBTITLE, Font.BOLD, Element.ALIGN_LEFT)
        .label("收款户名", 1)
        .words(account.accountName(), 3)
        .label("银行账号", 1)
        .number(account.accountNumber(), 3)
        .label("银行名称", 1)
        .words(account.bankName(), 3)
        .label("联行号", 1)
        .number(account.interbankNumber(), 3)
        .table();
  }
}
