package org.gongji.bootstrap.browser;

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
class DepartmentsBrowserTest {

  private static final String DEPARTMENTS = "/employers/01010777/departments";
  private static final String FIRST = "390001000017";
  private static final String SECOND = "390001000024";

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
  void a_tree_is_built_people_are_assigned_by_list_and_found_by_department() {
    var operator = chromium.visitor(node.port()).signIn(DemoAccount.OPERATOR);
    operator.open(DEPARTMENTS);
    operator.sees("综合管理部", "一车间", "全部缴存人");
    operator.look("departments");

    add(operator, "销售部", "（无，最上级）");
    add(operator, "华北组", "销售部");
    operator.fill(Map.of("departmentName", "华北组"));
    operator.chooseLabel("parent", "销售部");
    operator.press("增加");
    operator.sees("同一上级之下已有部门「华北组」");
    operator.look("departments-refused");

    operator.open(DEPARTMENTS);
    operator.open(operator.link("华北组"));
    operator.fill(Map.of("accounts", FIRST + "\n" + SECOND + "\n12345"));
    operator.press("分配到本部门");
    operator.sees("个人账号 12345 不是本单位现有的缴存人");
    operator.look("department-refused");
    operator.fill(Map.of("accounts", FIRST + "\n" + SECOND));
    operator.press("分配到本部门");
    operator.sees("已分配 2 人", "吴泽宁", "张沐川");
    operator.look("department");

    operator.open("/employers/01010777/contributors");
    operator.chooseLabel("department", "销售部");
    operator.press("查询");
    operator.sees("吴泽宁", "华北组", "共 2 条");
    operator.look("contributors-by-department");
    operator.open("/employers/01010777/business/base-adjustment");
    operator.look("roster-by-department");

    operator.open(DEPARTMENTS);
    operator.open(operator.link("华北组"));
    operator.press("删除部门");
    operator.sees("部门「华北组」还有 2 人");
    operator.look("department-not-empty");
  }

  private static void add(Visitor operator, String name, String parent) {
    operator.open(DEPARTMENTS);
    operator.fill(Map.of("departmentName", name));
    operator.chooseLabel("parent", parent);
    operator.press("增加");
    operator.sees("部门已增加", name);
  }
}
