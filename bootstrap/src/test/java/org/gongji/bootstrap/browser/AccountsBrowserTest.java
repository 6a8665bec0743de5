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

@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class AccountsBrowserTest {

  private static final String HOME = "/employers/01010777";
  private static final String OPERATORS = HOME + "/operators";
  private static final String FILING = "a[href$='/business/base-adjustment']";

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
  void a_main_operator_adds_a_colleague_who_sees_what_was_granted_and_loses_it_again() {
    var main = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    main.open(OPERATORS);
    main.sees("主经办人", "jingban01");
    main.look("operators");
    main.fill(Map.of("login", "jingban02", "name", "陈"));
    main.press("增加经办人");
    main.sees("没有登录账号 jingban02 与所填姓名都相符的经办人");
    main.look("operators-refused");
    main.fill(Map.of("login", "jingban02", "name", "陈予安"));
    main.press("增加经办人");
    main.sees("已增加经办人", "jingban02");

    var colleague = chromium.visitor(node.port()).signIn(DemoAccount.NEIGHBOUR);
    colleague.open(HOME);
    assertThat(colleague.count(".hall-switch a")).isEqualTo(2);
    colleague.look("home-query-only");
    assertThat(colleague.count(FILING)).isZero();
    colleague.open(HOME + "/business/seal");
    colleague.sees("没有授予您办理此业务的权限");
    colleague.look("not-granted");

    main.open(OPERATORS + "/jingban02");
    main.look("operator");
    main.press("移除经办人");
    main.sees("已移除经办人");
    colleague.open(HOME);
    colleague.sees("没有找到");
  }

  @Test
  void somebody_sees_where_they_are_signed_in_ends_it_and_changes_the_password() {
    var here = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    var elsewhere = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    here.open("/me");
    here.sees("登录设备", "当前登录");
    here.look("profile");
    here.press("退出其他全部登录");
    here.sees("已退出所选登录");
    elsewhere.open(HOME);
    assertThat(elsewhere.path()).isEqualTo("/sign-in");

    here.fill(Map.of("old-password", "wr0ng-one", "password", "short", "password-again", "sh"));
    here.press("修改密码");
    here.sees("密码长度不足 8 位", "两次输入的密码不一致");
    here.look("profile-refused");
    here.fill(Map.of(
        "old-password", DemoAccount.PASSWORD,
        "password", "AnotherG00dOne",
        "password-again", "AnotherG00dOne"));
    here.press("修改密码");
    here.sees("密码已修改");
    here.open(HOME);
    here.sees("01010777");
  }

  @Test
  void an_administrator_adds_somebody_and_an_auditor_reads_what_was_done() {
    var admin = chromium.visitor(node.port()).signIn(DemoAccount.ADMINISTRATOR);
    admin.open("/");
    admin.sees("用户管理", "guiyuan01", "现行政策参数");
    admin.look("staff");
    admin.fill(Map.of("login", "guiyuan02", "name", "周岚"));
    admin.chooseLabel("role", "柜员");
    admin.press("新增用户");
    admin.sees("初始密码", "离开本页后不能再查看");
    admin.look("first-password");
    admin.open("/staff/guiyuan02");
    admin.look("staff-member");
    admin.press("停用");
    admin.sees("已停用");

    var auditor = chromium.visitor(node.port()).signIn(DemoAccount.AUDITOR);
    auditor.open("/audit?operation=block-staff");
    auditor.sees("block-staff", "guiyuan02");
    auditor.look("audit");
    auditor.open(HOME);
    auditor.look("home-auditor");
    assertThat(auditor.count(FILING)).isZero();
  }
}
