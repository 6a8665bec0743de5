package org.gongji.docs.backpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.backpay.BackPaymentPrinter.Papers;
import org.gongji.application.backpay.BackPaymentPrinter.Person;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;

class PdfBackPaymentPrinterTest {

  private static final Person WANG = person(1, "王某", "1.00", "0.50", "漏缴");

  private final PdfBackPaymentPrinter printer = new PdfBackPaymentPrinter();

  @Test
  void the_manuals_slip_carries_every_field() {
    var pdf = kept("voucher", printer.voucher(papers(List.of(WANG), "1.00")));

    assertThat(pagesOf(pdf)).isEqualTo(1);
    assertThat(textOf(pdf, 1))
        .contains(
            "葫芦岛市公积金管理中心补缴凭条",
            "业务日期：2022-04-07",
            "业务流水号：122040701_0003502413",
            "单位名称葫芦岛市龙港区海滨实验学校",
            "单位账号01010777",
            "经办人姓名韩梅",
            "经办人手机号15842900017",
            "补缴人数1补缴金额1.00",
            "补缴金额(大/小写)壹元整¥1.00",
            "证件号码姓名补缴金额补缴年月补缴原因",
            "211402********0736王某1.00202201-202202漏缴",
            "单位经办人签字：住房公积金管理中心（签章）",
            "业务经办人：01010777",
            "制单人：01010777",
            "打印日期：2022年04月07日",
            "中心收款账户信息",
            "收款户名葫芦岛市住房公积金管理中心银行账号294756317375",
            "银行名称中国银行葫芦岛分行联行号104227619876")
        .doesNotContain("〓", "第1页");
  }

  @Test
  void lines_that_do_not_fit_go_on_under_the_same_header() {
    var pdf = kept("voucher-long", printer.voucher(papers(persons(60), "36,000.00")));

    var pages = pagesOf(pdf);
    assertThat(pages).isGreaterThan(1);
    for (var page = 1; page <= 2; page++) {
      assertThat(textOf(pdf, page))
          .contains("证件号码姓名补缴金额补缴年月补缴原因", "第" + page + "页/共" + pages + "页");
    }
    assertThat(textOf(pdf, pages)).contains("职工60", "中心收款账户信息");
    assertThat(allOf(pdf)).containsOnlyOnce("单位经办人签字：");
  }

  @Test
  void a_roster_of_three_hundred_lines_has_its_header_on_each_page_and_the_totals_at_the_end() {
    var pdf = kept("roster-300", printer.roster(papers(persons(300), "180,000.00")));

    var pages = pagesOf(pdf);
    for (var page = 1; page <= pages; page++) {
      assertThat(textOf(pdf, page))
          .contains(
              "葫芦岛市公积金管理中心补缴清册",
              "业务流水号：122040701_0003502413",
              "序号个人账号姓名证件号码补缴年月补缴原因单位补缴额个人补缴额补缴金额",
              "第" + page + "页/共" + pages + "页");
    }
    assertThat(allOf(pdf)).contains("1390000000001职工1", "300390000000300职工300");
    assertThat(textOf(pdf, pages)).contains("合计300人，300笔90,000.0090,000.00180,000.00");
  }

  @Test
  void a_roster_of_one_line_is_one_page_without_a_number() {
    var pdf = kept("roster", printer.roster(papers(List.of(WANG), "1.00")));

    assertThat(pagesOf(pdf)).isEqualTo(1);
    assertThat(textOf(pdf, 1)).contains("合计1人，1笔0.500.501.00").doesNotContain("第1页");
  }

  @Test
  void the_statement_says_reason_months_headcount_and_total() {
    var pdf = kept("statement", printer.statement(papers(List.of(WANG), "1.00")));

    assertThat(pagesOf(pdf)).isEqualTo(1);
    assertThat(textOf(pdf, 1))
        .contains(
            "补缴说明",
            "葫芦岛市公积金管理中心：",
            "我单位（葫芦岛市龙港区海滨实验学校，单位账号01010777）因漏缴，需为1名职工补缴2022年1月至2022年2月的住房公积金",
            "补缴总金额为人民币壹元整（¥1.00）",
            "漏缴2022年1月至2022年2月11.00",
            "业务流水号：122040701_0003502413",
            "单位（盖章）：",
            "日期：________年____月____日");
  }

  @Test
  void the_statement_groups_the_lines_by_reason() {
    var other = new Person(
        "李某",
        "390000000002",
        "211402********0744",
        Money.parse("600.00"),
        Money.parse("300.00"),
        Money.parse("300.00"),
        new MonthPeriod(YearMonth.of(2022, 3), YearMonth.of(2022, 3)),
        "新入职");

    var text = textOf(
        kept("statement-reasons", printer.statement(papers(List.of(WANG, other, WANG), "602.00"))),
        1);

    assertThat(text)
        .contains("因漏缴、新入职，需为2名职工补缴2022年1月至2022年3月的")
        .contains("漏缴2022年1月至2022年2月12.00", "新入职2022年3月1600.00", "合计2602.00");
  }

  @Test
  void a_roster_without_lines_can_be_printed() {
    var none = papers(List.of(), "0.00");

    assertThat(pagesOf(kept("voucher-none", printer.voucher(none)))).isEqualTo(1);
    assertThat(textOf(printer.roster(none), 1)).contains("合计0人，0笔");
    assertThat(textOf(printer.statement(none), 1)).contains("零元整");
  }

  @Test
  void characters_without_a_glyph_stand_as_a_geta() {
    var rare = person(1, "李\uD842\uDFB7", "1.00", "0.50", "漏缴");

    assertThat(textOf(printer.voucher(papers(List.of(rare), "1.00")), 1)).contains("李〓");
  }

  @Test
  void the_same_papers_are_the_same_files() {
    var one = papers(persons(60), "36,000.00");
    var again = new PdfBackPaymentPrinter();

    assertThat(again.voucher(one)).isEqualTo(printer.voucher(one));
    assertThat(again.roster(one)).isEqualTo(printer.roster(one));
    assertThat(again.statement(one)).isEqualTo(printer.statement(one));
  }

  private static Papers papers(List<Person> lines, String total) {
    return new Papers(
        LocalDate.of(2022, 4, 7),
        new BusinessSerial("122040701_0003502413"),
        "葫芦岛市龙港区海滨实验学校",
        new EmployerNumber("01010777"),
        "韩梅",
        "15842900017",
        lines.stream().map(Person::account).distinct().count(),
        Money.parse(total),
        lines,
        new CollectingAccount("104", "中国银行葫芦岛分行", "294756317375", "葫芦岛市住房公积金管理中心", "104227619876"),
        "01010777",
        "01010777",
        LocalDate.of(2022, 4, 7),
        "葫芦岛市公积金管理中心");
  }

  private static List<Person> persons(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(at -> person(at, "职工" + at, "600.00", "300.00", "漏缴"))
        .toList();
  }

  private static Person person(int at, String name, String amount, String half, String reason) {
    return new Person(
        name,
        "39" + String.format("%010d", at),
        "211402********0736",
        Money.parse(amount),
        Money.parse(half),
        Money.parse(half),
        new MonthPeriod(YearMonth.of(2022, 1), YearMonth.of(2022, 2)),
        reason);
  }

  /** Leaves the file under {@code target/back-payments} for whoever wants to look at it. */
  private static byte[] kept(String file, byte[] pdf) {
    try {
      var folder = Files.createDirectories(Path.of("target", "back-payments"));
      return Files.readAllBytes(Files.write(folder.resolve(file + ".pdf"), pdf));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String allOf(byte[] pdf) {
    var text = new StringBuilder();
    IntStream.rangeClosed(1, pagesOf(pdf)).forEach(page -> text.append(textOf(pdf, page)));
    return text.toString();
  }

  /** A page's text without the blanks that lie between and within cells. */
  private static String textOf(byte[] pdf, int page) {
    try (var reader = new PdfReader(pdf)) {
      return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s\\u3000]+", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int pagesOf(byte[] pdf) {
    try (var reader = new PdfReader(pdf)) {
      return reader.getNumberOfPages();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
