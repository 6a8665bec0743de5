package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** Each kind of filing in a real browser, from the empty roster to the next assessment. */
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class FilingsBrowserTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String REMITTANCE = EMPLOYER + "/remittance";

  private Chromium chromium;
  private Node node;
  private Path picture;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    var keys = folder.resolve("keys.properties");
    KeyFile.create(keys);
    var database = "jdbc:h2:file:" + folder.resolve("gongji");
    node = Node.demo(new Configuration("127.0.0.1", 0, false, database, "", "", null, keys));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
    picture = folder.resolve("picture.png");
    Files.write(picture, Picture.png());
  }

  @AfterEach
  void close() {
    node.close();
    chromium.close();
  }

  @Test
  void an_adjusted_base_goes_from_the_empty_roster_to_the_next_assessment() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.look("home-with-filings");
    operator.open(EMPLOYER + "/business/base-adjustment");
    operator.sees("清册还是空的");
    operator.look("roster-empty");
    operator.fill(Map.of("account", "390001000024", "base", "3601"));
    operator.press("录入清册");
    operator.sees("超过线上", "20.03%");
    operator.look("roster-refused");
    operator.fill(Map.of("account", "390001000024", "base", "3600"));
    operator.sees("金额试算", "720.00");
    operator.look("roster-amounts");
    operator.fill(Map.of("base", "3601"));
    operator.sees("20.03%");
    operator.look("roster-amounts-refused");
    operator.fill(Map.of("base", "3600"));
    operator.sees("金额试算");
    operator.press("录入清册");
    operator.sees("已录入清册", "3,600.00", "720.00");
    operator.look("roster");

    var filing = fileWithEvidence(operator);
    operator.look("check");
    operator.press("提交审批");
    operator.sees("已提交审批");
    operator.look("filed");

    decide(filing, "同意");
    operator.open(filing);
    operator.sees("已办结", "流程图");
    operator.look("filing-approved");
    operator.open(REMITTANCE);
    operator.sees("6,220.00", "120.00");
  }

  @Test
  void a_person_who_retires_is_sealed_and_one_who_is_back_is_unsealed() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    file(operator, "seal", Map.of("account", "390001000024"), "退休封存");
    operator.open(REMITTANCE);
    operator.sees("5,500.00", "封存");

    file(operator, "unseal", Map.of("account", "390001000024", "base", "4070"), "正常上班启封");
    operator.open(REMITTANCE);
    operator.sees("6,314.00");
  }

  @Test
  void a_back_payment_is_printed_before_it_is_submitted() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/business/back-payment");
    operator.fill(
        Map.of("account", "390001000031", "from", "2022-01", "to", "2022-02", "amount", "1"));
    operator.sees("填写原因后");
    operator.chooseLabel("reason", "漏缴");
    operator.sees("金额试算", "1.00");
    operator.look("back-payment-amounts");
    operator.press("录入清册");
    operator.sees("已录入清册", "202201-202202", "1.00");
    operator.look("back-payment");
    var voucher = operator.download(operator.link("打印补缴凭条"));
    assertThat(new String(voucher, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

    var filing = fileWithEvidence(operator);
    operator.press("提交审批");
    operator.sees("已提交审批");
    decide(filing, "同意");
    operator.open(EMPLOYER);
    operator.sees("您已完成办理补缴");
  }

  @Test
  void somebody_new_is_enrolled_and_contributes() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/business/enrolment");
    operator.look("enrolment");
    operator.fill(Map.of(
        "name", "周新宁",
        "certificate", "211402199605203001",
        "mobile", "13000009002",
        "base", "3000"));
    operator.press("录入清册");
    operator.sees("证件号码", "校验");
    operator.look("enrolment-refused");
    operator.fill(Map.of("certificate", Picture.residentId()));
    operator.press("录入清册");
    operator.sees("已录入清册", "周新宁", "600.00");
    var filing = fileWithEvidence(operator);
    operator.press("提交审批");
    operator.sees("已提交审批");
    decide(filing, "同意");
    operator.open(REMITTANCE);
    operator.sees("6,700.00", "周新宁");
  }

  @Test
  void an_account_comes_over_from_another_employer() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/business/transfer");
    operator.look("transfer");
    operator.fill(Map.of("source", "01010888", "account", "390001000157", "name", "别人"));
    operator.chooseLabel("reason", "工作调动");
    operator.press("录入清册");
    operator.sees("不在转出单位");
    operator.fill(Map.of("name", "付明哲"));
    operator.press("录入清册");
    operator.sees("已录入清册", "付明哲");
    var filing = fileWithEvidence(operator);
    operator.press("提交审批");
    operator.sees("已提交审批");
    decide(filing, "同意");
    operator.open(EMPLOYER + "/contributors?search=390001000157");
    operator.sees("付明哲", "4,070.00");
  }

  @Test
  void what_is_kept_of_the_employer_changes_at_once_and_its_history_shows() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/details");
    operator.sees("有色金属矿采选业", "单位逐缴", "授权委托日期", "缴存标准[10%]10%");
    operator.look("employer-details");
    operator.fill(Map.of("employerPostcode", "1250"));
    operator.press("确认");
    operator.sees("邮政编码");
    operator.look("employer-details-refused");
    operator.fill(Map.of(
        "employerAddress", "龙港区海滨路 1 号",
        "employerPostcode", "125001",
        "operatorLandline", "0429-3110099",
        "operatorMobile", "13000004666"));
    operator.press("确认");
    operator.sees("共变更 4 项");

    var clerk = visitor().signIn(DemoAccount.CLERK);
    clerk.open(EMPLOYER + "/details");
    clerk.look("employer-details-clerk");
    clerk.fill(Map.of("payday", "20"));
    clerk.press("确认");
    clerk.sees("共变更 1 项");

    operator.open(EMPLOYER + "/information");
    operator.sees("单位地址", "龙港区海滨路 1 号", "单位发薪日", "20", "授权委托日期", "130****4666");
    operator.look("employer-changes");
  }

  @Test
  void a_new_name_is_filed_with_evidence_and_shows_in_list_and_history() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/contributors/details");
    operator.look("person-choice");
    operator.open(EMPLOYER + "/contributors/390001000024/details");
    operator.fill(Map.of("duty", "科员"));
    operator.press("确认");
    operator.sees("共变更 1 项");
    operator.look("person-details");

    operator.open(EMPLOYER + "/business/certificate-change");
    operator.look("certificate-change");
    operator.fill(Map.of("account", "390001000024", "name", "张沐传"));
    operator.press("录入清册");
    operator.sees("已录入清册", "张沐川", "张沐传");
    var filing = fileWithEvidence(operator);
    operator.press("提交审批");
    operator.sees("已提交审批");
    decide(filing, "同意");

    operator.open(EMPLOYER + "/contributors?search=390001000024");
    operator.sees("张沐传");
    operator.open(EMPLOYER + "/contributors/information?search=390001000024");
    operator.sees("姓名", "张沐川", "张沐传", "科员");
    operator.look("contributor-changes");
  }

  @Test
  void what_is_returned_is_ended_and_the_counter_looks_through_its_queue() {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/filings?list=to-do");
    operator.look("to-do");
    operator.open(operator.link("122"));
    operator.sees("影像资料不清晰");
    operator.look("filing-returned");
    operator.press("结束流程");
    operator.sees("流程已结束", "已结束");
    for (var list : new String[] {"done", "initiated", "drafts"}) {
      operator.open(EMPLOYER + "/filings?list=" + list);
      operator.look("filings-" + list);
    }

    var reviewer = visitor().signIn(DemoAccount.REVIEWER);
    reviewer.open("/counter/filings");
    reviewer.sees("01010777", "封存");
    reviewer.look("queue");
    reviewer.open(reviewer.link("122"));
    reviewer.sees("没有问题", "审批意见");
    reviewer.look("filing-to-decide");
    reviewer.follow("下一份");
    reviewer.sees("第 2 /");
    assertThat(reviewer.focused()).isEqualTo("viewer-next");
    reviewer.look("filing-to-decide-next");
  }

  @Test
  void a_workbook_is_imported_and_its_mistakes_are_named() throws IOException {
    var operator = visitor().signIn(DemoAccount.OPERATOR);
    operator.open(EMPLOYER + "/business/base-adjustment");
    var template = operator.download(operator.link("下载模板"));
    var filled = picture.resolveSibling("roster.xlsx");
    Files.write(filled, Workbook.with(template, new String[][] {
      {"1", "390001000024", "张沐川", "0", "3100"},
      {"2", "390001000031", "别人", "0", "3100"},
      {"3", "390001000038", "田景行", "0", ""}
    }));

    operator.upload("workbook", filled);
    operator.sees("第 3 行", "第 4 行", "下载标注了错误的工作簿");
    operator.look("roster-mistakes");
    operator.press("只导入没有错误的行");
    operator.sees("已导入 1 行", "3,100.00");
  }

  private void file(Visitor operator, String kind, Map<String, String> fields, String reason) {
    operator.open(EMPLOYER + "/business/" + kind);
    operator.fill(fields);
    operator.chooseLabel("reason", reason);
    operator.press("录入清册");
    operator.sees("已录入清册");
    var filing = fileWithEvidence(operator);
    operator.press("提交审批");
    operator.sees("已提交审批");
    decide(filing, "同意");
  }

  /** Hands in whatever is asked for, and goes on to the check. */
  private String fileWithEvidence(Visitor operator) {
    var filing = operator.path();
    operator.open(filing + "/evidence");
    operator.look("evidence");
    while (operator.has("待上传")) {
      operator.uploadMissing(picture);
      operator.sees("文件已上传");
    }
    operator.look("evidence-complete");
    operator.open(filing + "/check");
    operator.sees("可以提交");
    return filing;
  }

  private void decide(String filing, String verdict) {
    var reviewer = visitor().signIn(DemoAccount.REVIEWER);
    reviewer.open(filing);
    reviewer.press(verdict);
    reviewer.sees("已办理");
  }

  private Visitor visitor() {
    return chromium.visitor(node.port());
  }
}
