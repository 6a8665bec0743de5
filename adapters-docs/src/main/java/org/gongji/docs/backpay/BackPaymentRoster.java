package org.gongji.docs.backpay;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfPTable;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.gongji.application.backpay.BackPaymentPrinter.Papers;
import org.gongji.application.backpay.BackPaymentPrinter.Person;
import org.gongji.docs.slip.SlipTable;
import org.gongji.docs.slip.SlipText;
import org.gongji.domain.money.Money;

/** 补缴清册: every line with its parts, the header on each page and the totals at the end. */
final class BackPaymentRoster {

  /** Together the width of a broad A4 page between its margins. */
  private static final float[] WIDTHS = {36, 92, 110, 132, 96, 74, 74, 74, 74};

  private static final float TITLE = 16;

  private BackPaymentRoster() {}

  static void write(Document document, Papers papers, IntConsumer missing) {
    document.add(table(papers, missing));
    document.add(SlipText.row(
        missing,
        "业务经办人：" + papers.operator(),
        "制单人：" + papers.printedBy(),
        "打印日期：" + BackPaymentSlip.DAY.format(papers.printedOn())));
  }

  private static PdfPTable table(Papers papers, IntConsumer missing) {
    var roster = SlipTable.of(missing, WIDTHS)
        .heading(papers.centreName() + "补缴清册", TITLE, Font.BOLD, Element.ALIGN_CENTER)
        .heading(about(papers), SlipTable.BODY, Font.NORMAL, Element.ALIGN_LEFT)
        .label("序号", 1)
        .label("个人账号", 1)
        .label("姓名", 1)
        .label("证件号码", 1)
        .label("补缴年月", 1)
        .label("补缴原因", 1)
        .label("单位补缴额", 1)
        .label("个人补缴额", 1)
        .label("补缴金额", 1)
        .repeated();
    var sequence = 0;
    for (var person : papers.lines()) {
      sequence++;
      line(roster, sequence, person);
    }
    return roster
        .label("合计", 2)
        .words(papers.persons() + " 人，" + papers.lines().size() + " 笔", 4)
        .amount(sum(papers, Person::employerPart).toString(), 1)
        .amount(sum(papers, Person::personalPart).toString(), 1)
        .amount(papers.total().toString(), 1)
        .table();
  }

  private static void line(SlipTable roster, int sequence, Person person) {
    var unused = roster
        .number(Integer.toString(sequence), 1)
        .number(person.account(), 1)
        .words(person.name(), 1)
        .number(person.certificateMasked(), 1)
        .number(person.period().toString(), 1)
        .words(person.reason(), 1)
        .amount(person.employerPart().toString(), 1)
        .amount(person.personalPart().toString(), 1)
        .amount(person.amount().toString(), 1);
  }

  private static String about(Papers papers) {
    return "单位名称：" + papers.employerName()
        + "    单位账号：" + papers.employer().text()
        + "    业务日期：" + papers.businessDate()
        + "    业务流水号：" + papers.serial();
  }

  private static Money sum(Papers papers, Function<Person, Money> part) {
    return papers.lines().stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
