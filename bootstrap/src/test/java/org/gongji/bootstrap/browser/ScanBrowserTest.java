package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** 扫码登录: a computer and a phone, two browsers. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class ScanBrowserTest {

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
  void the_computer_goes_by_itself_where_it_wanted_once_the_phone_agrees() throws IOException {
    var computer = chromium.visitor(node.port());
    computer.open(CONTRIBUTORS);
    computer.follow("扫码登录");
    computer.sees("核对数字", "等待手机扫描");
    computer.look("scan-offered");
    var digits = computer.text(".hall-digits strong");

    var phone = chromium.visitor(node.port()).onPhone();
    phone.openLink(computer.text(".hall-link"));
    phone.fill(Map.of("login", DemoAccount.OPERATOR.login(), "password", DemoAccount.PASSWORD));
    phone.press("登录");
    phone.sees("是否让电脑以您的身份登录网厅", digits);
    phone.look("scan-asked");
    computer.sees("手机已扫描，等待确认");
    phone.press("确认登录");
    phone.sees("已确认，电脑正在进入网厅");
    phone.look("scan-answered");

    computer.sees("390001000017");
    assertThat(computer.path()).isEqualTo(CONTRIBUTORS);
  }
}
