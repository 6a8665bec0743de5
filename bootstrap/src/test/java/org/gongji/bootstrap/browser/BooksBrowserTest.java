package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
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
class BooksBrowserTest {

  private static final String EMPLOYER = "/employers/01010777";

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
  void the_account_and_what_was_booked_are_looked_at_printed_and_exported() {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);

    operator.open(EMPLOYER + "/books");
    operator.sees("期初余额", "本期增加", "本期减少", "未分配金额");
    operator.look("books");
    isPdf(operator.download(operator.link("打印")));
    isWorkbook(operator.download(operator.link("导出 Excel")));

    operator.fill(Map.of("since", "2022-04-01", "until", "2022-03-01"));
    operator.press("查询");
    operator.sees("开始日期 2022-04-01 晚于结束日期 2022-03-01");
    operator.look("books-refused");

    operator.open(operator.link("业务流水查询"));
    operator.chooseLabel("type", "汇缴");
    operator.press("查询");
    operator.sees("01010777汇缴202202公积金", "6,100.00", "系统管理员01");
    operator.look("flow");
    isPdf(operator.download(operator.link("打印")));
    isWorkbook(operator.download(operator.link("导出 Excel")));

    operator.open(operator.link("明细"));
    operator.sees("01010777汇缴202202公积金", "共 11 条");
    operator.look("flow-details");
    isPdf(operator.download(operator.link("打印")));
    isWorkbook(operator.download(operator.link("导出 Excel")));
  }

  private static void isPdf(byte[] file) {
    assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static void isWorkbook(byte[] file) {
    assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }
}
