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
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class OneMonthBrowserTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String REMITTANCE = EMPLOYER + "/remittance";
  private static final String CONTRIBUTORS = EMPLOYER + "/contributors?size=20";
  private static final String BANK_ACCOUNT = "0715020129219108060";
  private static final int ACCOUNT = 1;
  private static final int MONTHLY = 6;
  private static final int BALANCE = 14;

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
  void one_month_goes_from_the_operators_click_to_every_persons_account() {
    var operator = visitor();
    operator.open(CONTRIBUTORS);
    operator.look("sign-in");
    operator.signIn(DemoAccount.OPERATOR);
    operator.look("home");
    operator.open(CONTRIBUTORS);
    operator.look("contributors");
    var before = operator.column(ACCOUNT, BALANCE);

    assess(operator);
    operator.sees("汇缴核定完成", "6,100.00", BANK_ACCOUNT);
    operator.look("assessed");
    var voucher = operator.download(operator.link("打印汇缴凭条"));
    assertThat(new String(voucher, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    operator.open(REMITTANCE + "/assessments");
    operator.look("assessments");
    operator.open(operator.link("明细"));
    operator.look("lines");

    pay("12,200.00", "HD-1");

    operator.open(EMPLOYER);
    operator.waitFor("paid-through", "202204");
    operator.look("home-paid");
    assertThat(operator.strip("unallocated")).isEqualTo("0.00");
    operator.sees("202203至202203的公积金已缴款成功！", "202204至202204的公积金已缴款成功！", "您已完成办理单位汇补缴交款！");
    operator.open(CONTRIBUTORS);
    var monthly = operator.column(ACCOUNT, MONTHLY);
    assertThat(operator.column(ACCOUNT, BALANCE)).hasSize(11).allSatisfy((account, balance) -> {
      var month = monthly.getOrDefault(account, Money.ZERO);
      assertThat(balance)
          .isEqualTo(before.getOrDefault(account, Money.ZERO).plus(month).plus(month));
    });
  }

  @Test
  void money_for_one_month_pays_the_older_one_and_what_is_over_stays() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    assess(operator);

    pay("6,100.00", "HD-1");
    operator.open(EMPLOYER);
    operator.waitFor("paid-through", "202203");
    assertThat(operator.strip("unallocated")).isEqualTo("0.00");

    pay("6,100.50", "HD-2");
    operator.open(EMPLOYER);
    operator.waitFor("paid-through", "202204");
    assertThat(operator.strip("unallocated")).isEqualTo("0.50");
  }

  @Test
  void a_mistake_is_told_beside_its_field_and_what_was_typed_stays() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);

    operator.open(REMITTANCE);
    operator.look("remittance");
    operator.fill(Map.of("from", "2022-04", "to", "2022-05"));
    operator.send();

    operator.sees("202205 尚未开放核定", "请将截止年月改为 202204 或以前");
    operator.look("remittance-refused");
    operator.open("/employers/01010888");
    operator.sees("没有找到");
    operator.look("not-found");
  }

  @Test
  void what_moved_is_shown_and_the_latest_assessment_is_taken_back() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(REMITTANCE + "/assessments/122020801_0000000027/movements");
    operator.sees("启封", "600.00");
    operator.look("movements");

    operator.open(REMITTANCE + "/assessments");
    operator.open(operator.link("删除"));
    operator.sees("122032301_0003484712");
    operator.look("delete");
    operator.send();

    operator.open(REMITTANCE);
    operator.sees("202203 汇缴核定预览");
    operator.look("remittance-after-delete");
  }

  @Test
  void the_counter_is_told_what_is_missing_and_shows_what_waits() {
    var clerk = visitor().signIn(DemoAccount.CLERK);
    clerk.open("/counter/deposits");
    clerk.send();
    clerk.sees("单位账号：此项必须填写", "银行回单号：此项必须填写");
    clerk.look("deposit-refused");

    record(clerk, "6,100.00", "HD-1");
    clerk.look("deposit-recorded");
    clerk.open("/counter");

    clerk.sees("待复核的缴存款（1）", "须由复核员复核");
    clerk.look("counter");
  }

  private static void assess(Visitor operator) {
    operator.open(REMITTANCE);
    operator.fill(Map.of("from", "2022-04", "to", "2022-04"));
    operator.sendTwice();
    operator.sees("汇缴核定完成");
  }

  private void pay(String amount, String reference) {
    var clerk = visitor().signIn(DemoAccount.CLERK);
    clerk.open("/counter/deposits");
    record(clerk, amount, reference);

    var reviewer = visitor().signIn(DemoAccount.REVIEWER);
    reviewer.open("/counter");
    reviewer.send();
    reviewer.sees("已复核，系统将自动分配入账");
  }

  private static void record(Visitor clerk, String amount, String reference) {
    clerk.fill(Map.of(
        "employer",
        "01010777",
        "amount",
        amount,
        "receivedOn",
        "2022-04-01",
        "bankReference",
        reference));
    clerk.choose("bankAccount", BANK_ACCOUNT);
    clerk.send();
    clerk.sees("缴存款已登记");
  }

  private Visitor visitor() {
    return chromium.visitor(node.port());
  }
}
