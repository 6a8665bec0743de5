package org.gongji.docs.rulecase.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.rule.CaseRule;

/** The report that people read: one page without scripts that stands on its own. */
public final class HtmlReport {

  private static final String STYLES = "report.css";

  private final Markup page;
  private final CaseRun run;

  private HtmlReport(Markup page, CaseRun run) {
    this.page = page;
    this.run = run;
  }

  public static void write(Writer out, CaseRun run, LocalDate date) {
    new HtmlReport(new Markup(out), run).write(date);
  }

  private void write(LocalDate date) {
    page.doctype().open("html", "lang", "zh-CN").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.leaf("title", "规则用例报告 " + run.rulebook().pack().city() + " " + date);
    page.leaf("style", styles()).close();
    page.open("body").open("main");
    head(date);
    totals();
    rules();
    unreadable();
    new FailedCases(page, run).write();
    new MissingCases(page, Coverage.of(run)).write();
    page.close().close().close().end();
  }

  private void head(LocalDate date) {
    page.leaf("h1", "规则用例报告");
    page.open("dl", "class", "about");
    fact("城市", run.rulebook().pack().city());
    fact("运行日期", date.toString());
    fact("政策包", run.rulebook().pack().hash());
    page.close();
  }

  private void fact(String name, String value) {
    page.open("div").leaf("dt", name).leaf("dd", value).close();
  }

  private void totals() {
    var failed = run.failed().size();
    var unreadable = run.unreadable().size();
    if (failed + unreadable == 0 && run.passed() > 0) {
      page.leaf("p", "✓ 全部通过", "class", "verdict passed");
    } else {
      page.leaf("p", failed + unreadable == 0 ? "没有运行任何用例" : "✗ 没有全部通过", "class", "verdict failed");
    }
    page.open("ul", "class", "totals");
    total("passed", run.passed(), "✓ 通过");
    total("failed", failed, "✗ 不通过");
    total("unreadable", unreadable, "？ 无法读取");
    page.close();
  }

  private void total(String kind, int number, String name) {
    page.open("li", "class", number == 0 ? "none" : kind);
    page.leaf("strong", Integer.toString(number)).text(" ").leaf("span", name).close();
  }

  private void rules() {
    page.leaf("h2", "各规则的用例");
    page.open("table", "class", "rules").open("thead").open("tr");
    List.of("规则", "通过", "不通过", "无法读取").forEach(name -> page.leaf("th", name, "scope", "col"));
    page.close().close().open("tbody");
    for (var rule : CaseRules.all()) {
      rule(rule);
    }
    page.close().close();
  }

  private void rule(CaseRule rule) {
    var name = rule.chineseName();
    var passed = run.outcomes().stream()
        .filter(outcome -> outcome.result().rule().equals(name))
        .filter(outcome -> outcome.result().passed())
        .count();
    var failed = run.failed().stream()
        .filter(outcome -> outcome.result().rule().equals(name))
        .count();
    var unreadable = run.unreadable().stream()
        .filter(each -> each.rule().equals(Optional.of(name)))
        .count();
    page.open("tr").open("th", "scope", "row").text(name + " ");
    page.leaf("span", rule.clause().name(), "class", "clause");
    bar(passed, failed, unreadable);
    page.close();
    figure("passed", passed);
    figure("failed", failed);
    figure("unreadable", unreadable);
    page.close();
  }

  private void figure(String kind, long number) {
    page.leaf("td", Long.toString(number), "class", number == 0 ? "none" : kind);
  }

  /** Shares of a line; the figures beside it say the same. */
  private void bar(long passed, long failed, long unreadable) {
    var all = passed + failed + unreadable;
    if (all == 0) {
      page.leaf("span", "没有用例", "class", "nothing");
      return;
    }
    page.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + all + " 1",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    part("passed", 0, passed);
    part("failed", passed, failed);
    part("unreadable", passed + failed, unreadable);
    page.close();
  }

  private void part(String kind, long from, long width) {
    if (width > 0) {
      page.open(
              "rect",
              "class",
              kind,
              "x",
              Long.toString(from),
              "width",
              Long.toString(width),
              "height",
              "1")
          .close();
    }
  }

  private void unreadable() {
    if (run.unreadable().isEmpty()) {
      return;
    }
    page.leaf("h2", "无法读取").open("ul", "class", "unreadable");
    run.unreadable().forEach(each -> page.leaf("li", each.message()));
    page.close();
  }

  private static String styles() {
    try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(STYLES), STYLES)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
