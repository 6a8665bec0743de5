package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class QueriesBrowserTest {

  private static final String CONTRIBUTORS = "/employers/01010777/contributors";

  private Chromium chromium;
  private Node node;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void the_accounts_are_put_in_order_printed_and_exported() throws IOException {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(CONTRIBUTORS + "?size=20");
    operator.openLink("http://localhost:" + node.port() + operator.link("个人账户"));
    operator.sees("共 11 条");
    operator.look("query-accounts");

    var pdf = operator.download(operator.link("打印"));
    keep("accounts.pdf", pdf);
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var workbook = operator.download(operator.link("导出"));
    keep("accounts.xlsx", workbook);
    try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      var sheet = read.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(11);
      assertThat(sheet.getRow(1).getCell(14).getNumericCellValue()).isPositive();
    }
  }

  @Test
  void what_happened_is_looked_for_printed_and_exported() throws IOException {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(CONTRIBUTORS + "/changes");
    operator.sees("启封", "基数调整");
    operator.look("query-changes");
    operator.chooseLabel("kind", "启封");
    operator.press("查询");
    operator.sees("共 1 条", "正常上班启封", "202202");

    var pdf = operator.download(operator.link("打印"));
    keep("changes.pdf", pdf);
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    try (var read =
        new XSSFWorkbook(new ByteArrayInputStream(operator.download(operator.link("导出"))))) {
      assertThat(read.getSheetAt(0).getLastRowNum()).isEqualTo(1);
    }
  }

  @Test
  void a_persons_page_agrees_with_the_balance_of_the_account() throws IOException {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(CONTRIBUTORS);
    operator.openLink("http://localhost:" + node.port() + operator.link("3900"));
    operator.sees("个人明细账", "缴存基数和比例", "汇缴", "启封");
    operator.look("query-person");
    assertThat(operator.text("main section:first-of-type tbody tr:first-child td:last-child"))
        .isEqualTo(operator.text("#balance"));

    keep("entries.pdf", operator.download(operator.link("打印")));
  }

  /** For whoever wants to look at it. */
  private static void keep(String name, byte[] content) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "screenshots"));
    var unused = Files.write(folder.resolve(name), content);
  }
}
