package org.gongji.docs.backpay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPTable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import org.gongji.application.backpay.BackPaymentPrinter.Papers;
import org.gongji.application.backpay.BackPaymentPrinter.Person;
import org.gongji.docs.slip.SlipTable;
import org.gongji.docs.slip.SlipText;
import org.gongji.domain.money.CapitalAmount;
import org.gongji.domain.money.Money;

/** 补缴说明: the employer's letter to the centre, to be stamped and dated by hand. */
final class BackPaymentStatement {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu年M月");
  /** Room for what the filing does not say yet. */
  private static final String BY_HAND = "________";

  private static final float[] WIDTHS = {130, 185, 80, 120};
  private static final float TITLE = 20;
  private static final float TEXT = 12;
  private static final float LEADING = 24;
  private static final float INDENT = 2 * TEXT;
  private static final float SEAL_SPACE = 48;
  private static final float FROM_LEFT = 270;

  private BackPaymentStatement() {}

  static void write(Document document, Papers papers, IntConsumer missing) {
    var title = SlipText.line("补缴说明", TITLE, Font.BOLD, Element.ALIGN_CENTER, missing);
    title.setSpacingAfter(LEADING);
    document.add(title);
    document.add(text(papers.centreName() + "：", 0, missing));
    document.add(text(request(papers), INDENT, missing));
    document.add(byReason(papers, missing));
    document.add(text("业务流水号：" + papers.serial() + "。特此说明。", INDENT, missing));
    signed(document, missing);
  }

  private static String request(Papers papers) {
    var reasons = papers.lines().stream().map(Person::reason).distinct().collect(joining("、"));
    return "我单位（" + papers.employerName() + "，单位账号 " + papers.employer().text() + "）因"
        + (reasons.isEmpty() ? BY_HAND : reasons) + "，需为 " + papers.persons() + " 名职工补缴"
        + months(papers.lines()) + "的住房公积金，补缴总金额为人民币" + CapitalAmount.of(papers.total())
        + "（¥" + papers.total() + "）。各项补缴原因如下：";
  }

  private static PdfPTable byReason(Papers papers, IntConsumer missing) {
    var table = SlipTable.of(missing, WIDTHS)
        .spaced(10, 10)
        .label("补缴原因", 1)
        .label("补缴时间", 1)
        .label("补缴人数", 1)
        .label("补缴金额", 1);
    papers.lines().stream()
        .collect(groupingBy(Person::reason, LinkedHashMap::new, toList()))
        .forEach((reason, persons) -> table
            .words(reason, 1)
            .number(months(persons), 1)
            .number(Long.toString(headcount(persons)), 1)
            .amount(total(persons).toString(), 1));
    return table
        .label("合计", 2)
        .number(Long.toString(papers.persons()), 1)
        .amount(papers.total().toString(), 1)
        .table();
  }

  private static void signed(Document document, IntConsumer missing) {
    for (var caption : List.of("单位（盖章）：", "经办人（签字）：", "日期：________年____月____日")) {
      var line = SlipText.line(caption, TEXT, Font.NORMAL, Element.ALIGN_LEFT, missing);
      line.setIndentationLeft(FROM_LEFT);
      line.setSpacingBefore(SEAL_SPACE);
      document.add(line);
    }
  }

  private static Paragraph text(String text, float indent, IntConsumer missing) {
    var paragraph = SlipText.line(text, TEXT, Font.NORMAL, Element.ALIGN_LEFT, missing);
    paragraph.setLeading(LEADING);
    paragraph.setFirstLineIndent(indent);
    return paragraph;
  }

  /** From the first month of any line to the last of any. */
  private static String months(List<Person> persons) {
    var from = persons.stream().map(each -> each.period().from()).min(YearMonth::compareTo);
    var to = persons.stream().map(each -> each.period().to()).max(YearMonth::compareTo);
    return from.flatMap(first -> to.map(last -> first.equals(last)
            ? MONTH.format(first)
            : MONTH.format(first) + "至" + MONTH.format(last)))
        .orElse(BY_HAND);
  }

  private static long headcount(List<Person> persons) {
    return persons.stream().map(Person::account).distinct().count();
  }

  private static Money total(List<Person> persons) {
    return persons.stream().map(Person::amount).reduce(Money.ZERO, Money::plus);
  }
}
