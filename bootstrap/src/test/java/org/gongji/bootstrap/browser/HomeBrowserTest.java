package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class HomeBrowserTest {

  private static final String HOME = "/employers/01010777";
  private static final String COLLEAGUE = "jingban03";
  private static final String UNREAD = ".hall-unread";

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
    addColleague();
    node.start();
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void home_shows_what_is_next_and_two_years_in_pictures() {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);

    operator.sees("202203 逾期未缴清", "202204 待核定", "待缴款 1 笔，共 6,100.00 元", "还需缴款");
    operator.look("home");
    assertThat(operator.count(".hall-chart-picture canvas")).isEqualTo(3);
    assertThat(operator.count(".hall-chart details[open]")).isZero();
    assertThat(operator.evaluate("""
        Array.from(document.querySelectorAll('.hall-chart-picture')).map(function (picture) {
          return echarts.getInstanceByDom(picture).getOption().series[0].data.length;
        })""")).isEqualTo(List.of(23, 23, 13));
    assertThat(operator.evaluate("""
        echarts.getInstanceByDom(document.querySelector('.hall-chart-picture'))
          .getOption().series.map(function (part) { return part.data[22]; })""")).isEqualTo(List.of(3050, 3050));

    operator.go("去核定");
    assertThat(operator.path()).isEqualTo(HOME + "/remittance");
  }

  @Test
  void a_message_is_read_by_who_marked_it_and_by_nobody_else() {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    var colleague = chromium.visitor(node.port()).signIn(COLLEAGUE);
    assertThat(operator.count(UNREAD)).isEqualTo(5);

    operator.click(UNREAD + " button");
    operator.open(HOME);

    assertThat(operator.count(UNREAD)).isEqualTo(4);
    colleague.open(HOME);
    assertThat(colleague.count(UNREAD)).isEqualTo(5);

    operator.open(HOME + "/messages?filter=unread");
    operator.look("messages-unread");
    operator.press("全部标为已读");
    operator.sees("没有未读的消息");
    operator.look("messages-all-read");
    operator.open(HOME);
    assertThat(operator.count(UNREAD)).isZero();
    assertThat(operator.has("条未读")).isFalse();
    colleague.open(HOME);
    assertThat(colleague.count(UNREAD)).isEqualTo(5);
  }

  private void addColleague() {
    var hash = node.get(IdentityProvider.class).hash(DemoAccount.PASSWORD);
    var unused = node.get(Transactions.class).decide(() -> {
      node.get(Users.class)
          .add(
              COLLEAGUE,
              "孙佳宁",
              Role.OPERATOR,
              hash,
              List.of(Grant.main(new EmployerNumber("01010777"))));
      return Decision.accept(COLLEAGUE);
    });
  }
}
