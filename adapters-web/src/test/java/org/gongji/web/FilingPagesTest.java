package org.gongji.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filings through the pages: from the first line to the decision, and whatever may go wrong. */
class FilingPagesTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String SEAL = EMPLOYER + "/business/seal";
  private static final String ADJUSTMENT = EMPLOYER + "/business/base-adjustment";
  private static final Map<String, String> RETIRED =
      Map.of("account", "1001010001", "reason", "退休封存");
  private static final Pattern ID = Pattern.compile("/evidence/([0-9a-f-]{36})\"");

  private final OpenHall hall = new OpenHall();
  private final Client operator = Client.signedIn(hall, "operator");

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_seal_goes_from_the_empty_roster_to_the_decision() {
    assertThat(operator.get(SEAL).body()).contains("清册还是空的", "退休封存", "录入清册");
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    assertThat(operator.get(filing).body())
        .contains("1001010001", "职工1", "3,000.00", "600.00", "完成录入，上传影像资料");

    handInEverything(filing);
    assertThat(operator.get(filing + "/check").body()).contains("清册和影像资料齐全，可以提交");
    var submitted = operator.post(filing + "/submit", Map.of("revision", revision(filing)));
    assertThat(Client.location(submitted)).isEqualTo(filing + "/done");
    assertThat(operator.get(filing + "/done").body()).contains("已提交审批");

    var reviewer = Client.signedIn(hall, "reviewer");
    assertThat(reviewer.get("/counter/filings").body()).contains("01010777", filing);
    assertThat(reviewer.get(filing).body()).contains("按当前数据核对，没有问题", "资料齐全，同意办理");
    var decided = reviewer.post(filing + "/decide", Map.of("verdict", "APPROVE", "opinion", "同意"));
    assertThat(Client.location(decided)).isEqualTo(filing + "?done=decided");

    assertThat(operator.get(EMPLOYER).body()).contains("您已完成办理封存");
    assertThat(operator.get(EMPLOYER + "/remittance").body()).contains("5,500.00", "封存");
    assertThat(operator.get(EMPLOYER + "/filings?list=done").body()).contains("已办结", "秒");
  }

  @Test
  void a_returned_filing_stands_in_the_to_do_until_it_is_ended() {
    var filing = submitted();
    var reviewer = Client.signedIn(hall, "reviewer");
    reviewer.get(filing);

    var silent = reviewer.post(filing + "/decide", Map.of("verdict", "RETURN", "opinion", " "));
    assertThat(silent.statusCode()).isEqualTo(422);
    reviewer.get(filing);
    reviewer.post(filing + "/decide", Map.of("verdict", "RETURN", "opinion", "影像资料不清晰"));

    assertThat(operator.get(EMPLOYER).body()).contains("有 1 笔业务被退回", "被退回：影像资料不清晰");
    assertThat(operator.get(EMPLOYER + "/filings?list=to-do").body()).contains(filing);
    operator.get(filing);
    assertThat(operator.post(filing + "/end", Map.of()).statusCode()).isEqualTo(303);
    assertThat(operator.get(EMPLOYER + "/filings?list=to-do").body()).doesNotContain(filing);
    assertThat(operator.get(filing).body()).contains("已结束", "结束");
  }

  @Test
  void a_session_that_ends_in_the_middle_loses_nothing_and_leads_back() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    operator.get(filing);
    var elsewhere = operator.post("/sign-out", Map.of());
    assertThat(elsewhere.statusCode()).isEqualTo(303);

    var lost = operator.postFrom(
        filing, filing + "/lines", Map.of("account", "1001010002", "reason", "退休封存"));
    assertThat(lost.statusCode()).isEqualTo(303);
    assertThat(Client.location(lost))
        .isEqualTo("/sign-in?next=" + URLEncoder.encode(filing, UTF_8) + "&not-taken=1");
    assertThat(operator.get(Client.location(lost)).body()).contains("没有办理", filing);

    assertThat(Client.signedIn(hall, "operator").get(filing).body())
        .contains("1001010001")
        .doesNotContain("<td class=\"number\">1001010002");
  }

  @Test
  void a_line_that_a_colleague_changed_meanwhile_is_not_overwritten() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    var opened = operator.get(filing + "?line=1").body();
    var seen = opened.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
    operator.post(
        filing + "/lines",
        Map.of("line", "1", "seen", seen, "account", "1001010002", "reason", "其他封存"));
    operator.get(filing);

    var late = operator.post(
        filing + "/lines",
        Map.of("line", "1", "seen", seen, "account", "1001010003", "reason", "退休封存"));

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("第 1 行在您打开编辑之后已被他人修改", "1001010003");
    assertThat(operator.get(filing).body()).contains("1001010002").doesNotContain("1001010003");
  }

  @Test
  void a_line_is_edited_and_removed() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");

    assertThat(operator.get(filing + "?line=1").body())
        .contains("正在修改第 1 行", "name=\"line\" value=\"1\"", "value=\"1001010001\"");
    operator.post(filing + "/lines", Map.of("line", "1", "account", "职工2", "reason", "其他封存"));
    assertThat(operator.get(filing).body()).contains("1001010002").doesNotContain("1001010001");
    operator.post(filing + "/lines/1/remove", Map.of());
    assertThat(operator.get(filing).body()).contains("清册还是空的");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      seal            | account=1001010001,reason=                          | 此项必须填写
      seal            | account=1001010001,reason=不知道                    | 不知道
      seal            | account=9999999999,reason=退休封存                  | 不在本单位
      seal            | account=张三,reason=退休封存                        | 本单位名为「张三」的职工有 0 人
      base-adjustment | account=1001010001,base=3601                        | 20%
      base-adjustment | account=1001010001,base=abc                         | abc
      back-payment    | account=1001010001,reason=漏缴,from=2021-12,to=2022-01,amount=600 | 2021
      unseal          | account=1001010001,reason=正常上班启封              | 封存
      transfer        | source=01010888,account=1001010001,name=职工1,reason=工作调动 | 01010888
      """)
  void a_line_that_a_rule_refuses_stays_on_the_form(String kind, String fields, String words) {
    var page = EMPLOYER + "/business/" + kind;
    operator.get(page);
    var before = hall.memory.everything();

    var answer = operator.post(page + "/lines", fields(fields));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("hall-errors", "hall-field-wrong", words);
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void more_than_five_are_taken_in_groups_on_the_users_word() {
    operator.get(SEAL);
    var header = "序号\t个人账号\t姓名\t证件号码\t封存原因";
    var rows = new StringBuilder(header);
    for (var at = 1; at <= 7; at++) {
      rows.append("\n%d\t100101000%d\t职工%d\t0\t退休封存".formatted(at, at, at));
    }

    var refused = operator.upload(
        SEAL + "/import", Map.of(), "a.xlsx", rows.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("按顺序分组，每组一笔业务");

    var workbook =
        refused.body().replaceAll("(?s).*name=\"workbook\" value=\"([0-9a-f]{64})\".*", "$1");
    var grouped = operator.post(SEAL + "/import", Map.of("workbook", workbook, "mode", "groups"));
    assertThat(grouped.statusCode()).isEqualTo(303);
    assertThat(operator.get(SEAL).body()).contains("合计（5 行）", "合计（2 行）");
  }

  @Test
  void a_workbooks_mistakes_are_named_by_row_and_column_and_its_good_rows_can_be_taken() {
    operator.get(SEAL);
    var rows = "序号\t个人账号\t姓名\t证件号码\t封存原因"
        + "\n1\t1001010001\t职工1\t0\t退休封存"
        + "\n2\t1001010002\t别人\t0\t退休封存"
        + "\n3\t1001010003\t职工3\t0\t";

    var refused = operator.upload(
        SEAL + "/import", Map.of(), "a.xlsx", rows.getBytes(StandardCharsets.UTF_8));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("第 3 行", "第 4 行", "封存原因", "下载标注了错误的工作簿");
    var workbook =
        refused.body().replaceAll("(?s).*name=\"workbook\" value=\"([0-9a-f]{64})\".*", "$1");
    assertThat(operator.get(SEAL + "/marked?workbook=" + workbook).statusCode()).isEqualTo(200);
    var taken = operator.post(SEAL + "/import", Map.of("workbook", workbook, "mode", "good"));
    assertThat(operator.get(Client.location(taken)).body()).contains("已导入 1 行", "1001010001");
  }

  @Test
  void what_is_no_picture_is_refused_and_nothing_is_kept() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    operator.get(filing + "/evidence");

    var answer = operator.upload(
        filing + "/evidence",
        Map.of("kind", "LIVE_PHOTO"),
        "photo.png",
        "<html>".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(operator.get(filing + "/evidence").body()).doesNotContain("photo.png");
  }

  @Test
  void what_was_changed_since_it_was_checked_is_not_submitted_unseen() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    handInEverything(filing);
    operator.get(filing + "/check");
    var seen = revision(filing);
    var both = Client.signedIn(hall, "both");
    both.get(filing);
    both.post(filing + "/lines", Map.of("account", "1001010002", "reason", "退休封存"));

    operator.get(filing + "/check");
    var answer = operator.post(filing + "/submit", Map.of("revision", seen));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("1001010002");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/evidence", "/check", "/done", "/voucher.pdf", "/import"})
  void nobody_sees_another_employers_filings(String below) {
    var filing = submitted();
    var stranger = Client.signedIn(hall, "stranger");

    assertThat(stranger.get(filing + below).statusCode()).isEqualTo(404);
    assertThat(stranger.get(filing.replace("01010777", "01010888") + below).statusCode())
        .isEqualTo(404);
  }

  @Test
  void many_rows_come_in_the_background_and_whoever_looks_sees_how_far() {
    // given
    operator.get(ADJUSTMENT);
    var begun = operator.upload(ADJUSTMENT + "/import", Map.of(), "many.xlsx", manyAdjustments());
    var filing = Client.location(begun);

    // then
    assertThat(operator.get(filing).body())
        .contains("正在导入「many.xlsx」", "<progress", "max=\"501\"", "等待处理", "已处理 0 / 501 行")
        .contains("hx-get=\"" + filing + "/import\"", "由 王芳 于")
        .doesNotContain("id=\"workbook\"");
    assertThat(Client.signedIn(hall, "both").get(filing).body()).contains("<progress");
    assertThat(Client.signedIn(hall, "reviewer").get(filing + "/import").body())
        .contains("已处理 0 / 501 行");

    // when
    operator.get(filing);
    var second = operator.upload(filing + "/import", Map.of(), "a.xlsx", manyAdjustments());
    operator.get(filing + "/check");
    var submitted = operator.post(filing + "/submit", Map.of("revision", revision(filing)));

    // then
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(second.body()).contains("工作簿「many.xlsx」正在导入这份清册");
    assertThat(submitted.statusCode()).isEqualTo(422);
    assertThat(submitted.body()).contains("工作簿「many.xlsx」正在导入这份清册");

    // when
    hall.memory.workAllJobs();

    // then
    assertThat(operator.get(filing + "/import").body())
        .contains("导入已结束", "hx-select=\"#import\"")
        .doesNotContain("every 1s");
    var refused = operator.get(filing).body();
    assertThat(refused).contains("工作簿中的错误", "共 490 处", "第 13 行", "其余错误见标注了错误的工作簿", "清册还是空的");

    // when
    var workbook = refused.replaceAll("(?s).*name=\"workbook\" value=\"([0-9a-f]{64})\".*", "$1");
    operator.post(filing + "/import", Map.of("workbook", workbook, "mode", "good"));
    hall.memory.workAllJobs();

    // then
    assertThat(operator.get(filing).body())
        .contains("已导入 11 行", "合计（11 行）")
        .doesNotContain("工作簿中的错误");
    operator.post(filing + "/lines/1/remove", Map.of());
    assertThat(operator.get(filing).body()).doesNotContain("已导入 11 行");
  }

  @Test
  void good_rows_that_are_too_many_for_one_filing_are_offered_in_groups() {
    operator.get(SEAL);
    var header = "序号\t个人账号\t姓名\t证件号码\t封存原因";
    var rows = new StringBuilder(header);
    for (var at = 1; at <= 501; at++) {
      rows.append("\n%d\t%d\t职工%d\t0\t退休封存".formatted(at, 1_001_010_000 + at, at));
    }
    var workbook = rows.toString().getBytes(StandardCharsets.UTF_8);
    var filing = Client.location(operator.upload(SEAL + "/import", Map.of(), "a.xlsx", workbook));
    hall.memory.workAllJobs();
    var refused = operator.get(filing).body();
    var sha256 = refused.replaceAll("(?s).*name=\"workbook\" value=\"([0-9a-f]{64})\".*", "$1");

    operator.post(filing + "/import", Map.of("workbook", sha256, "mode", "good"));
    hall.memory.workAllJobs();

    assertThat(operator.get(filing).body()).contains("按顺序分组，每组一笔业务");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      base-adjustment | account=1001010001,base=3600 | 职工1的金额试算;3,000;3,600;300.00;360.00;600.00;720.00
      base-adjustment | account=职工1,base=3600      | 职工1的金额试算;720.00
      base-adjustment | account=1001010001,base=3601 | id="base-wrong" hx-swap-oob="true"><span;超过线上;20.03%
      base-adjustment | account=1001010001,base=     | 填写缴存基数后
      base-adjustment | account=,base=               | 填写个人账号、缴存基数后
      base-adjustment | account=1001010001,base=abc  | abc;id="base-wrong"
      base-adjustment | account=9999999999,base=3600 | 不在本单位;id="account-wrong"
      back-payment    | account=1001010001,reason=漏缴,from=2022-01,to=2022-02,amount=1200 | 补缴金额;1,200.00;600.00
      back-payment    | account=1001010001,reason=漏缴,from=2022-02,to=2022-01,amount=1200 | id="from-wrong" hx-swap-oob="true"><span
      unseal          | account=1001010001,reason=正常上班启封 | 封存;id="account-wrong"
      enrolment       | name=周新宁,certificateType=01,certificate=211402199605203005,mobile=13000009002,base=abc | abc
      """)
  void amounts_are_told_while_a_line_is_typed(String kind, String fields, String words) {
    var page = EMPLOYER + "/business/" + kind;
    operator.get(page);
    var before = hall.memory.everything();

    var answer = operator.post(page + "/preview", fields(fields));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(words.split(";"));
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void in_a_draft_the_line_that_is_edited_does_not_stand_in_its_own_way() {
    operator.get(ADJUSTMENT);
    var typed = Map.of("account", "1001010001", "base", "3600");
    var filing =
        Client.location(operator.post(ADJUSTMENT + "/lines", typed)).replaceAll("\\?.*", "");
    operator.get(filing);

    assertThat(operator.post(filing + "/preview", typed).body()).contains("是同一名职工");
    assertThat(operator
            .post(filing + "/preview", Map.of("account", "1001010001", "base", "3300", "line", "1"))
            .body())
        .contains("660.00");
  }

  @ParameterizedTest(name = "{0} asks for amounts: {1}")
  @CsvSource(textBlock = """
      operator, 200
      clerk,    200
      reviewer, 403
      stranger, 404
      nobody,   404
      """)
  void amounts_are_told_to_who_may_file(String login, int status) {
    var client = Client.signedIn(hall, login);
    client.get(login.equals("stranger") ? EMPLOYER.replace("777", "888") : EMPLOYER);
    var before = hall.memory.everything();

    var answer =
        client.post(ADJUSTMENT + "/preview", Map.of("account", "1001010001", "base", "3600"));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void who_decides_looks_through_the_evidence_beside_the_roster() {
    var filing = submitted();
    var reviewer = Client.signedIn(hall, "reviewer");

    var first = reviewer.get(filing).body();
    assertThat(first)
        .contains("hall-viewer", "第 1 / 4 份", "上一份", "下一份")
        .containsPattern("<img src=\"" + filing + "/evidence/[0-9a-f-]{36}\"");
    var next = first.replaceAll("(?s).*id=\"viewer-next\" href=\"([^\"#]*)#viewer\".*", "$1");
    assertThat(reviewer.get(next.replace("&amp;", "&")).body()).contains("第 2 / 4 份");
    assertThat(reviewer.get(filing + "?file=nothing").body()).contains("第 1 / 4 份");
    assertThat(operator.get(filing).body()).doesNotContain("hall-viewer");
  }

  @Test
  void nobody_fetches_another_employers_evidence() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    handInEverything(filing);
    var file = "/evidence/" + found(operator.get(filing + "/evidence").body());
    var stranger = Client.signedIn(hall, "stranger");
    stranger.get("/employers/01010888/business/seal");

    assertThat(operator.get(filing + file).statusCode()).isEqualTo(200);
    assertThat(stranger.get(filing + file).statusCode()).isEqualTo(404);
    assertThat(stranger.get(filing.replace("01010777", "01010888") + file).statusCode())
        .isEqualTo(404);
    assertThat(stranger.post(filing + file + "/remove", Map.of()).statusCode()).isEqualTo(404);
    assertThat(operator.get(filing + file).statusCode()).isEqualTo(200);
  }

  @Test
  void the_one_who_filed_does_not_decide() {
    var clerk = Client.signedIn(hall, "clerk");
    clerk.get(SEAL);
    var filing = Client.location(clerk.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    handInEverything(clerk, filing);
    clerk.get(filing + "/check");
    clerk.post(filing + "/submit", Map.of("revision", revision(clerk, filing)));

    clerk.get(filing);
    var own = clerk.post(filing + "/decide", Map.of("verdict", "APPROVE", "opinion", ""));

    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(operator.get(filing).body()).contains("柜台", "等待办理");
  }

  private String submitted() {
    operator.get(SEAL);
    var filing = Client.location(operator.post(SEAL + "/lines", RETIRED)).replaceAll("\\?.*", "");
    handInEverything(filing);
    operator.get(filing + "/check");
    operator.post(filing + "/submit", Map.of("revision", revision(filing)));
    return filing;
  }

  private void handInEverything(String filing) {
    handInEverything(operator, filing);
  }

  private static void handInEverything(Client client, String filing) {
    for (var kind :
        List.of("OPERATOR_ID", "LIVE_PHOTO", "RETIREMENT_APPROVAL", "TERMINATION_APPROVAL")) {
      client.get(filing + "/evidence");
      HttpResponse<String> answer = client.upload(
          filing + "/evidence",
          Map.of("kind", kind, "_key", "evidence-" + kind),
          kind + ".jpg",
          ("JPEG " + kind).getBytes(StandardCharsets.UTF_8));
      assertThat(answer.statusCode()).isEqualTo(303);
    }
  }

  private String revision(String filing) {
    return revision(operator, filing);
  }

  private static String revision(Client client, String filing) {
    return client
        .get(filing + "/check")
        .body()
        .replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
  }

  private static String found(String body) {
    var matcher = ID.matcher(body);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static Map<String, String> fields(String text) {
    var fields = new HashMap<String, String>();
    for (var field : text.split(",", -1)) {
      var parts = field.split("=", 2);
      fields.put(parts[0].strip(), parts[1].strip());
    }
    return fields;
  }

  /** 501 rows, of which 11 are about somebody. */
  private static byte[] manyAdjustments() {
    var rows = new StringBuilder("序号\t个人账号\t姓名\t证件号码\t调整后缴存基数");
    for (var at = 1; at <= 501; at++) {
      rows.append("\n%d\t%d\t职工%d\t0\t2400".formatted(at, 1_001_010_000 + at, at));
    }
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}
