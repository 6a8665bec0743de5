package org.gongji.domain.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.IdentifierCode;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.ledger.AllocationPlan;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.policy.PolicyCode;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** Writes {@code docs/RULES.md} from the code: what stands there cannot be out of date. */
final class RulesPage {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final String DOMAIN = "org.gongji.domain.";
  private static final String SOURCES = "../domain/src/main/java/org/gongji/domain/";

  private record Section(
      String clause, String title, Class<?> type, List<RejectionCode> codes, List<String> cases) {}

  private static final List<Section> SECTIONS = List.of(
      new Section(
          "R1",
          "月缴存额",
          MonthlyContribution.class,
          List.of(ContributionCode.values()),
          List.of("月缴存额.csv", "monthly-contribution.csv")),
      new Section(
          "R9",
          "汇缴核定",
          RemittanceMonth.class,
          List.of(RemittanceCode.values()),
          List.of("汇缴核定.csv")),
      new Section("R10", "分配入账", AllocationPlan.class, List.of(LedgerCode.values()), List.of()),
      new Section(
          "R12",
          "证件号码与大写金额",
          ResidentId.class,
          List.of(IdentifierCode.values()),
          List.of("证件号码.csv", "大写金额.csv")),
      new Section("R14", "参数未设定", Timeline.class, List.of(PolicyCode.values()), List.of()));

  private final StringBuilder page = new StringBuilder();
  private final PolicyPack pack = HuludaoPack.pack();

  private RulesPage() {}

  /** The whole page, ending with a line break. */
  static String write() {
    var writer = new RulesPage();
    writer.introduction();
    SECTIONS.forEach(writer::section);
    writer.masks();
    writer.parameters();
    return writer.page.toString();
  }

  /** Every code that some section explains. */
  static List<RejectionCode> explained() {
    return SECTIONS.stream().flatMap(section -> section.codes().stream()).toList();
  }

  private void introduction() {
    line("# Rules 规则手册");
    line("");
    line("Generated from the code; a test fails when it is stale. Regenerate it with");
    line("`" + RulesPageTest.COMMAND + "`.");
    line("");
    line("Codes stand in the one order in which refusals are shown. A figure in braces is filled");
    line("with the offending `{value}`, the `{limit}`, the day `{since}` which the limit holds.");
    line("");
  }

  private void section(Section section) {
    line("## " + section.clause() + " " + section.title());
    line("");
    var citations = pack.citations().get(section.clause());
    if (citations != null) {
      citations.spans().forEach(span -> line("- 依据 " + span.value() + "（自 " + span.from() + "）"));
    }
    var source = section.type().getName().substring(DOMAIN.length()).replace('.', '/') + ".java";
    line("- Code [" + source + "](" + SOURCES + source + ")");
    section.cases().forEach(this::cases);
    line("");
    line("| # | code | 说明与办法 | message and remedy |");
    line("|---|---|---|---|");
    Precedence.ORDER.stream().filter(section.codes()::contains).forEach(this::code);
    line("");
  }

  private void cases(String name) {
    try (var rows = Files.lines(CASES.resolve(name))) {
      var counts = rows.skip(1)
          .collect(Collectors.partitioningBy(
              row -> row.matches(".*(拒绝|reject):[A-Z_+]+.*"), Collectors.counting()));
      line("- Cases [" + name + "](../domain/" + CASES + "/" + name + "): "
          + counts.getOrDefault(false, 0L)
          + " accepted, "
          + counts.getOrDefault(true, 0L)
          + " refused");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void code(RejectionCode code) {
    line("| " + (Precedence.ORDER.indexOf(code) + 1)
        + " | `" + code.name()
        + "` | " + texts("zh", code)
        + " | " + texts("en", code) + " |");
  }

  private static String texts(String language, RejectionCode code) {
    var texts = language.equals("zh") ? RejectionTexts.chinese() : RejectionTexts.english();
    return Stream.of("message", "remedy")
        .map(part -> texts.template(code, part).replace("|", "\\|"))
        .collect(Collectors.joining("<br>"));
  }

  private void masks() {
    line("## Masks 遮盖");
    line("");
    line("A code hides those that only follow from the same fault.");
    line("");
    line("| code | hides |");
    line("|---|---|");
    for (var code : Precedence.ORDER) {
      var hidden = Precedence.MASKS.get(code);
      if (hidden != null) {
        line("| `" + code.name() + "` | "
            + Precedence.ORDER.stream()
                .filter(hidden::contains)
                .map(other -> "`" + other.name() + "`")
                .collect(Collectors.joining(", "))
            + " |");
      }
    }
    line("");
  }

  private void parameters() {
    line("## Parameters of " + pack.city() + " 政策参数");
    line("");
    line("Floor and ceiling are sample figures. The file that a clerk edits is");
    line(
        "[huludao.yaml](../adapters-docs/src/main/resources/org/gongji/docs/policy/huludao.yaml);");
    line("content hash `" + pack.hash() + "`.");
    line("");
    line("| parameter | from | value |");
    line("|---|---|---|");
    pack.parameters()
        .forEach((name, timeline) -> timeline
            .spans()
            .forEach(span -> line("| `" + name + "` | " + span.from() + " | `"
                + span.value().toString().replace("|", "\\|") + "` |")));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
