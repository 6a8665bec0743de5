package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentPagesTest {

  private static final String TREE = "/employers/01010777/departments";
  private static final String OTHERS = "/employers/01010888/departments";
  private static final String ONE = "1001010001";
  private static final String TWO = "1001010002";

  private final OpenHall hall = new OpenHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_tree_is_built_persons_are_put_into_it_and_moved() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(TREE);
    var added = operator.post(TREE, Map.of("departmentName", "总部", "parent", ""));
    assertThat(Client.location(added)).isEqualTo(TREE + "?done=added");
    var tree = operator.get(TREE);
    var head = tree.body().replaceAll("(?s).*departments/([0-9a-f-]{36})\">总部</a>.*", "$1");

    var page = TREE + "/" + head;
    assertThat(operator.get(page).body()).contains("部门人员（0）", "按名单分配人员");
    var pasted = operator.post(
        page + "/assign",
        Map.of("department", head, "accounts", ONE + "\r\n" + TWO + "，1001010003\t" + ONE));
    assertThat(Client.location(pasted)).isEqualTo(page + "?done=assigned&count=3");
    assertThat(operator.get(Client.location(pasted)).body()).contains("已分配 3 人", "部门人员（3）", "职工1");

    operator.get(page);
    var moved = operator.post(
        page + "/assign", Map.of("ticked", "1", "account", TWO, "department", "unassigned"));
    assertThat(Client.location(moved)).endsWith("count=1");
    assertThat(operator.get(TREE + "/unassigned").body()).contains("部门人员（9）", TWO);
  }

  @Test
  void lines_of_an_assessment_are_those_of_a_department() {
    var head = department("总部", null).toString();
    var operator = Client.signedIn(hall, "operator");
    operator.get(TREE);
    operator.post(TREE + "/" + head + "/assign", Map.of("department", head, "accounts", TWO));
    var lines = "/employers/01010777/remittance/assessments/" + ManualEmployer.MARCH.text();

    var some = operator.get(lines + "?department=" + head).body();

    assertThat(some).contains(TWO, "value=\"" + head + "\" selected").doesNotContain(ONE);
    assertThat(operator.get(lines + "?department=unassigned").body())
        .contains(ONE)
        .doesNotContain(TWO);
  }

  @Test
  void contributors_are_printed_and_exported_department_after_department() {
    var top = department("总部", null);
    var head = top.toString();
    var under = department("财务部", top).toString();
    var operator = Client.signedIn(hall, "operator");
    operator.get(TREE);
    operator.post(TREE + "/" + head + "/assign", Map.of("department", head, "accounts", TWO));
    operator.get(TREE);
    operator.post(TREE + "/" + under + "/assign", Map.of("department", under, "accounts", ONE));
    var list = "/employers/01010777/contributors";

    assertThat(operator.get(list).body()).contains("按部门打印", "group=department");
    var printed = operator.get(list + "/print.pdf?group=department");
    var exported = operator.get(list + "/export.xlsx?group=department");

    assertThat(printed.body())
        .containsSubsequence(TWO, "总部", "小计\t1", "总部", ONE, "总部 / 财务部", "小计\t1", "总部 / 财务部")
        .containsSubsequence("未分配部门", "小计\t9", "总计");
    assertThat(exported.body()).containsSubsequence(TWO, ONE).doesNotContain("小计");
    assertThat(operator
            .get(list + "/print.pdf?group=department&department=" + under)
            .body())
        .contains(ONE)
        .doesNotContain(TWO, "未分配部门");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    var head = department("总部", null);
    var operator = Client.signedIn(hall, "operator");
    operator.get(TREE);

    var taken = operator.post(TREE, Map.of("departmentName", "总部", "parent", ""));
    assertRedrawn(taken, "同一上级之下已有部门「总部」", "value=\"总部\"", "#departmentName");
    assertRedrawn(operator.post(TREE, Map.of("departmentName", " ")), "#departmentName");
    var long41 = "部".repeat(41);
    assertRedrawn(operator.post(TREE, Map.of("departmentName", long41)), "1 至 40 个字符");
    var gone = Map.of("departmentName", "财务部", "parent", UUID.randomUUID().toString());
    assertRedrawn(operator.post(TREE, gone), "可能刚被他人删除", "#parent");

    var page = TREE + "/" + head;
    operator.get(page);
    var strangers = Map.of("department", head.toString(), "accounts", ONE + " 77 88");
    assertRedrawn(
        operator.post(page + "/assign", strangers), "个人账号 77 不是", "个人账号 88 不是", ONE + " 77 88");
    assertRedrawn(
        operator.post(page + "/assign", Map.of("ticked", "1", "department", "")), "#department");
    var below = Map.of("departmentName", "总部", "parent", head.toString(), "place", "1");
    assertRedrawn(operator.post(page, below), "不能放在自己", "#parent");
    assertRedrawn(operator.post(page, Map.of("departmentName", "总部", "place", "x")), "#place");
  }

  @Test
  void a_department_is_renamed_moved_and_removed_with_its_persons_going_up() {
    var head = department("总部", null);
    var finance = department("财务部", head);
    var operator = Client.signedIn(hall, "operator");
    var page = TREE + "/" + finance;
    operator.get(page);
    operator.post(page + "/assign", Map.of("department", finance.toString(), "accounts", ONE));

    var seen =
        operator.get(page).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
    var renamed = new HashMap<>(
        Map.of("departmentName", "资金部", "parent", head.toString(), "place", "1", "seen", seen));
    assertThat(Client.location(operator.post(page, renamed))).isEqualTo(page + "?done=changed");
    operator.get(page);
    renamed.put("departmentName", "财务科");
    assertRedrawn(operator.post(page, renamed), "已被他人改名或移动，现为「资金部」");

    operator.get(page);
    assertRedrawn(operator.post(page + "/remove", Map.of()), "还有 1 人", "归入「总部」");
    operator.get(page);
    var removed = operator.post(page + "/remove", Map.of("personsToParent", "1"));
    assertThat(Client.location(removed)).isEqualTo(TREE + "?done=removed");
    assertThat(operator.get(TREE + "/" + head).body()).contains("部门人员（1）", ONE);

    assertThat(operator.post(page, renamed).statusCode()).isEqualTo(404);
    assertThat(operator.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void contributors_and_the_persons_of_a_roster_are_filtered_by_department() {
    var head = department("总部", null);
    var finance = department("财务部", head);
    var operator = Client.signedIn(hall, "operator");
    operator.get(TREE + "/" + finance);
    operator.post(
        TREE + "/" + finance + "/assign",
        Map.of("department", finance.toString(), "accounts", TWO));
    var list = "/employers/01010777/contributors";

    assertThat(operator.get(list + "?department=" + head).body())
        .contains("共 1 条", TWO, "<td>财务部</td>", "selected>总部<")
        .doesNotContain(ONE);
    assertThat(operator.get(list + "?department=unassigned").body())
        .contains("共 10 条", ONE)
        .doesNotContain(TWO);
    assertThat(operator.get(list + "?department=x").body()).contains("共 11 条");
    assertThat(operator.get(list + "?department=" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    assertThat(operator.get(list + "/export.xlsx?department=" + head).body())
        .contains("财务部", TWO)
        .doesNotContain(ONE);

    var roster = "/employers/01010777/business/base-adjustment";
    assertThat(operator.get(roster).body()).contains("总部 / 财务部", "hx-include=\"#department\"");
    assertThat(operator.get(roster + "/people?account=&department=" + head).body())
        .contains(TWO)
        .doesNotContain(ONE);
  }

  @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
  @CsvSource(textBlock = """
      operator, GET,  '',           200
      clerk,    GET,  '',           200
      reviewer, GET,  '',           200
      stranger, GET,  '',           404
      operator, GET,  /{id},        200
      clerk,    GET,  /{id},        200
      reviewer, GET,  /{id},        200
      stranger, GET,  /{id},        404
      operator, GET,  /unassigned,  200
      stranger, GET,  /unassigned,  404
      operator, GET,  /x,           404
      clerk,    POST, '',           403
      reviewer, POST, '',           403
      stranger, POST, '',           404
      clerk,    POST, /{id},        403
      reviewer, POST, /{id},        403
      stranger, POST, /{id},        404
      clerk,    POST, /{id}/remove, 403
      reviewer, POST, /{id}/remove, 403
      stranger, POST, /{id}/remove, 404
      clerk,    POST, /{id}/assign, 403
      reviewer, POST, /{id}/assign, 403
      stranger, POST, /{id}/assign, 404
      """)
  void only_those_who_may_get_through(String login, String method, String path, int status) {
    var head = department("总部", null).toString();
    var client = Client.signedIn(hall, login);
    client.get(login.equals("stranger") ? OTHERS : TREE);
    client.get("/");
    var departments = hall.memory.everything().get("departments");
    var assignments = hall.memory.everything().get("assignments");

    var to = TREE + path.replace("{id}", head);
    var fields = Map.of("departmentName", "新部门", "department", head, "accounts", ONE);
    var answer = method.equals("GET") ? client.get(to) : client.post(to, fields);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(hall.memory.everything())
        .containsEntry("departments", departments)
        .containsEntry("assignments", assignments);
  }

  @Test
  void anothers_department_is_not_found_below_ones_own_employer() {
    var head = department("总部", null);
    var stranger = Client.signedIn(hall, "stranger");
    stranger.get(OTHERS);
    var before = hall.memory.everything().get("departments");

    assertThat(stranger.get(OTHERS + "/" + head).statusCode()).isEqualTo(404);
    stranger.get(OTHERS);
    assertThat(stranger.post(OTHERS + "/" + head + "/remove", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(
            stranger.post(OTHERS + "/" + head, Map.of("departmentName", "我的")).statusCode())
        .isEqualTo(404);
    assertThat(hall.memory.everything()).containsEntry("departments", before);
  }

  private static void assertRedrawn(HttpResponse<String> answer, String... words) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(words);
  }

  private UUID department(String name, @Nullable UUID parent) {
    return hall.memory
        .addDepartment
        .handle(Request.of(
            ManualEmployer.OPERATOR,
            new AddDepartment.Command(ManualEmployer.NUMBER, name, parent)))
        .orThrow();
  }
}
