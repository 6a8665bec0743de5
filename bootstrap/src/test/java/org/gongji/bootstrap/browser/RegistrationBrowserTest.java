package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.DemoRegistration;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** 注册 and 找回密码 with the keyboard alone, by somebody who cannot see the picture. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class RegistrationBrowserTest {

  private static final String PASSWORD = "Wanghai2022x";
  private static final Pattern CODE = Pattern.compile("校验码：(\\d{6})");

  private Chromium chromium;
  private Node node;
  private Visitor visitor;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
    visitor = chromium.visitor(node.port());
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void a_legal_person_registers_signs_in_and_is_at_home() {
    visitor.open("/sign-in");
    visitor.look("sign-in-password");
    visitor.go("短信登录");
    visitor.look("sign-in-code");
    visitor.go("帮助手册");
    visitor.look("help");
    visitor.open("/register");
    visitor.look("register-1");
    visitor.type("login", "a");
    visitor.submit("password-again");
    visitor.sees("请核对以下内容", "登录账号应为 2~40 个大小写字母或数字");
    visitor.look("register-1-refused");
    fillFirst();
    visitor.look("register-2");
    visitor.submit("legal-mobile");
    visitor.sees("没有选择法人类型");
    visitor.look("register-2-refused");
    fillSecond(DemoRegistration.LEGAL_NAME);
    visitor.pressByKey("实名认证");

    visitor.sees("注册成功", "wanghai01", "已绑定 1 个单位账户");
    visitor.look("register-3");
    visitor.go("去登录");
    visitor.type("login", "wanghai01");
    visitor.type("password", PASSWORD);
    visitor.submit("password");
    visitor.sees("办理提示");
    assertThat(visitor.path()).isEqualTo("/employers/01010666");
  }

  @Test
  void a_password_is_recovered_by_the_legal_representatives_phone() {
    visitor.open("/sign-in");
    visitor.go("忘记密码");
    visitor.look("recover-1");
    visitor.type("credit-code", "91211400MA0QCQ00F0");
    visitor.submit("credit-code");
    visitor.sees("130****4555 韩*齐");
    visitor.look("recover-2");
    visitor.go("通过法人找回账号");
    visitor.sees("151****4555 王*川");
    visitor.tickNamed("unseen");
    visitor.pressByKey("获取短信校验码");
    visitor.sees("短信校验码已发送至 151****4555");
    visitor.type("code", code("15100004555"));
    visitor.type("password", "short!");
    visitor.type("password-again", "short!");
    visitor.submit("password-again");
    visitor.sees("密码中不允许存在特殊字符");
    visitor.look("recover-2-refused");
    visitor.type("code", code("15100004555"));
    visitor.type("password", "Xinmima2022");
    visitor.type("password-again", "Xinmima2022");
    visitor.submit("password-again");
    visitor.sees("新密码已生效");
    visitor.look("recover-3");

    visitor.go("去登录");
    visitor.type("login", DemoAccount.OPERATOR.login());
    visitor.type("password", "Xinmima2022");
    visitor.submit("password");
    visitor.sees("办理提示");
    var other = chromium.visitor(node.port());
    other.open("/recover/lost");
    other.look("recover-lost");
    other.open("/demo/messages");
    other.look("demo-messages");
  }

  @Test
  void a_clerk_confirms_whom_the_data_do_not_prove() {
    var clerk = chromium.visitor(node.port()).signIn(DemoAccount.CLERK);
    clerk.open("/counter/registrations");
    clerk.sees("没有待确认的法人用户");
    clerk.look("unbound-none");
    fillFirst();
    fillSecond("苏景山");
    visitor.pressByKey("实名认证");
    visitor.sees("不能立即认证");
    visitor.look("register-2-not-proven");
    visitor.pressByKey("暂不认证");
    visitor.sees("注册成功", "暂未认证");

    clerk.open("/counter/registrations");
    clerk.sees("苏景山", "wanghai01");
    clerk.look("unbound");
    clerk.press("确认绑定 01010666");
    clerk.sees("已确认 wanghai01", "没有待确认的法人用户");

    visitor.open("/register");
    visitor.type("login", "wanghai01");
    visitor.submit("login");
    visitor.sees("登录账号 wanghai01 已存在");
    visitor.open("/sign-in");
    for (var at = 0; at < 3; at++) {
      visitor.type("login", "wanghai01");
      visitor.type("password", "wrong");
      visitor.submit("password");
    }
    visitor.sees("操作验证码");
    visitor.look("sign-in-captcha");
    visitor.type("password", PASSWORD);
    visitor.tickNamed("unseen");
    visitor.submit("password");
    visitor.sees("办理提示");
  }

  private void fillFirst() {
    visitor.open("/register");
    visitor.type("login", "wanghai01");
    visitor.type("password", PASSWORD);
    visitor.type("password-again", PASSWORD);
    visitor.type("operator-name", DemoRegistration.OPERATOR_NAME);
    visitor.type("operator-certificate", "110101199003070038");
    visitor.tick("agreed");
    visitor.submit("operator-certificate");
    visitor.sees("机构全称");
  }

  private void fillSecond(String legalName) {
    visitor.type("organisation", "葫芦岛市望海演示学校");
    visitor.type("credit-code", DemoRegistration.CREDIT_CODE);
    visitor.type("legal-name", legalName);
    visitor.type("legal-certificate", DemoRegistration.LEGAL_CERTIFICATE);
    visitor.type("legal-mobile", DemoRegistration.LEGAL_MOBILE);
    visitor.chooseLabel("legal-person-type", "事业单位法人");
    visitor.type("operator-mobile", DemoRegistration.OPERATOR_MOBILE);
    visitor.tickNamed("unseen");
    visitor.pressByKey("获取短信校验码");
    visitor.sees("短信校验码已发送至 130****7555");
    visitor.look("register-2-code-sent");
    visitor.type("code", code(DemoRegistration.OPERATOR_MOBILE));
  }

  private String code(String number) {
    var demo = chromium.visitor(node.port());
    demo.open("/demo/messages");
    var row = demo.text("tr:has-text('" + number + "')");
    var found = CODE.matcher(row);
    assertThat(found.find()).as(row).isTrue();
    return found.group(1);
  }
}
