package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors.Opening;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Filings;
import org.gongji.application.job.Jobs;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.GeneratedId;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of thousands of rows in a real browser, which is left while they are imported. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class LongImportBrowserTest {

  private static final int ROWS = 10_000;
  private static final EmployerNumber NUMBER = new EmployerNumber("01010777");
  private static final String BUSINESS = "/employers/01010777/business/base-adjustment";

  private Chromium chromium;
  private Node node;
  private Path workbook;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    var people =
        IntStream.range(0, ROWS).mapToObj(LongImportBrowserTest::person).toList();
    var opened = node.get(OpenAccounts.class)
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, people)));
    assertThat(opened.orThrow()).isEqualTo(ROWS);
    node.start();
    workbook = folder.resolve("roster.xlsx");
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void the_page_is_left_while_rows_are_imported_and_shows_them_when_it_is_opened_again()
      throws IOException {
    // given
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(BUSINESS);
    Files.write(workbook, Workbook.with(operator.download(operator.link("下载模板")), rows()));
    operator.fill(Map.of("account", "390001000024", "base", "3600"));
    operator.press("录入清册");
    operator.sees("已录入清册");
    var filing = operator.path();

    try (var worker = Held.of(node, () -> node.get(Employers.class).seize(NUMBER))) {
      // when
      commitAJobOf(NUMBER);
      operator.upload("workbook", workbook);

      // then
      operator.sees("正在导入「roster.xlsx」", "等待处理", "已处理 0 / 10,000 行");
      operator.look("import-waiting");
      operator.open(BUSINESS);
      operator.leave();

      try (var draft = Held.of(node, () -> lock(filing))) {
        // when
        worker.release();

        // then
        var other = visitor().signIn(DemoAccount.OPERATOR);
        other.open(filing);
        other.sees("已处理 10,000 / 10,000 行");
        other.look("import-under-way");

        // when
        draft.release();

        // then
        other.sees("已导入 10000 行", "合计（10001 行）", "2,100.00");
        other.look("import-done");
        other.open(BUSINESS);
        other.open(filing);
        other.sees("已导入 10000 行");
      }
    }
  }

  private Decision<?> lock(String filing) {
    var employer = node.get(Employers.class).find(NUMBER).orElseThrow();
    var serial = new BusinessSerial(filing.substring(filing.lastIndexOf('/') + 1));
    return node.get(Filings.class).seize(employer.key(), serial);
  }

  /** The worker is to stand still behind the employer's row, with the import behind it. */
  private void commitAJobOf(EmployerNumber number) {
    var unused = node.get(Transactions.class).decide(() -> {
      node.get(Jobs.class)
          .add(
              Jobs.Kind.ALLOCATE,
              number.text(),
              node.get(BusinessCalendar.class).now());
      return Decision.accept(number);
    });
  }

  private static Opening person(int at) {
    var april = YearMonth.of(2022, 4);
    return new Opening(
        new AccountNumber("5%011d".formatted(at)),
        "职工" + at,
        GeneratedId.of("211402", LocalDate.of(1980, 1, 1).plusDays(at), 100),
        "13900000000",
        april.atDay(1),
        new Terms(april, AccountStatus.NORMAL, Standing.ENROLLED, 2_000, 1_000, 1_000));
  }

  private static String[][] rows() {
    return IntStream.range(0, ROWS)
        .mapToObj(at ->
            new String[] {String.valueOf(at + 1), "5%011d".formatted(at), "职工" + at, "0", "2100"})
        .toArray(String[][]::new);
  }

  private Visitor visitor() {
    return chromium.visitor(node.port());
  }
}
