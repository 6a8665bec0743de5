package org.gongji.bootstrap.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.docs.policy.text.PolicyText;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.RuleNumbers;

/**
 * Writes {@code docs/RULES.md} from the code, the shipped packs and the case files, with the words
 * of {@link RuleFragment}: what stands there cannot be out of date.
 */
final class RulesPage {

  private static final String SOURCES = "../domain/src/main/java/org/gongji/domain/";
  private static final String RESOURCES =
      "../adapters-docs/src/main/resources/org/gongji/docs/policy/";
  private static final String WORDS = "../bootstrap/src/test/resources/rules/";
  private static final String INTEREST = "interest";

  private final StringBuilder page = new StringBuilder();
  private final PolicyPack huludao = HuludaoPack.pack();
  private final PolicyPack binhai = PolicyFile.shipped("binhai");
  private final CaseFiles files = new CaseFiles();
  private final RuleExamples examples = new RuleExamples(files);
  private final ParameterTables parameters = new ParameterTables(huludao, binhai);

  private RulesPage() {}

  /** The whole page, ending with a line break. */
  static String write() {
    var writer = new RulesPage();
    writer.introduction();
    rules().forEach(rule -> writer.section(RuleFragment.read(rule.name()), rule));
    writer.section(RuleFragment.read(INTEREST));
    writer.page.append(CodeTables.masks());
    return writer.page.toString();
  }

  /** The names of the sections. */
  static List<String> sections() {
    return Stream.concat(rules().stream().map(Rule::name), Stream.of(INTEREST)).toList();
  }

  /** By number, with what they share after the first. */
  private static List<Rule> rules() {
    var rules = new ArrayList<>(List.of(Rule.values()));
    rules.remove(Rule.CHANGE);
    rules.add(1, Rule.CHANGE);
    return rules;
  }

  private void introduction() {
    line("# Rules 规则手册");
    line("");
    line("Generated from the code, the policy files, the rule cases and the words in");
    line("[rules](" + WORDS + "R1.md); a test fails when it is stale. Regenerate it with");
    line("`" + RulesPageTest.COMMAND + "`.");
    line("");
    line("Huludao's values are the default ([huludao.yaml](" + RESOURCES + "huludao.yaml), hash");
    line("`" + huludao.hash() + "`); floor and ceiling are");
    line("sample figures. 滨海 does not exist; it shows what a city may decide otherwise");
    line("([binhai.yaml](" + RESOURCES + "binhai.yaml)).");
    line("Codes are numbered in the one order in which refusals are shown. What stands in braces");
    line("is filled: the offending `{value}`, the `{limit}`, the day `{since}` which it holds.");
    line("");
    sections().forEach(name -> line("- " + RuleFragment.read(name).link()));
    line("- [Masks 遮盖](#masks-遮盖)");
    line("");
  }

  private void section(RuleFragment fragment, Rule rule) {
    heading(fragment);
    var citations = huludao.citations().get(rule.name());
    if (citations != null) {
      citations
          .spans()
          .forEach(span -> line("- 依据 " + cited(span.value()) + "，" + PolicyText.days(span)));
      line("");
    }
    words(fragment);
    page.append(CodeTables.of(RuleNumbers.CODES.getOrDefault(rule, List.of())));
    if (!fragment.asks().isEmpty()) {
      line("也用下列规则的代码 also refuses with the codes of "
          + fragment.asks().stream()
              .map(asked -> RuleFragment.read(asked).link())
              .collect(Collectors.joining(", "))
          + ".");
      line("");
    }
    sources(fragment);
    files.names().forEach(file -> cases(file, rule));
    line("");
    example(fragment);
  }

  private void section(RuleFragment fragment) {
    heading(fragment);
    words(fragment);
    sources(fragment);
    line("");
  }

  private void heading(RuleFragment fragment) {
    line("## " + fragment.title());
    line("");
  }

  private void words(RuleFragment fragment) {
    line(fragment.words());
    line("");
    page.append(parameters.of(fragment));
  }

  private static String cited(Citation citation) {
    return citation.link().isEmpty()
        ? citation.toString()
        : "[" + citation + "](" + citation.link() + ")";
  }

  private void sources(RuleFragment fragment) {
    line("- Code "
        + fragment.code().stream()
            .map(source -> "[" + source.substring(source.lastIndexOf('/') + 1) + "](" + SOURCES
                + source + ".java)")
            .collect(Collectors.joining(", ")));
  }

  private void cases(String file, Rule rule) {
    var link = "- Cases [" + file + "](" + CaseFiles.FOLDER + "/" + file + "): ";
    var written = files.of(file, rule);
    if (!written.isNone()) {
      line(link + written.accepted() + " accepted, " + written.refused() + " refused");
    } else if (CaseFiles.isBelowOthers(rule)) {
      var refused = files.refusedWith(file, RuleNumbers.CODES.getOrDefault(rule, List.of()));
      if (!refused.isNone()) {
        line(link + refused.refused() + " refused with its codes");
      }
    }
  }

  private void example(RuleFragment fragment) {
    examples.of(fragment).ifPresent(steps -> {
      fragment.example().ifPresent(example -> {
        line("“" + RuleFragment.after(example) + "”, step by step:");
        line("");
      });
      line("```text");
      line(steps);
      line("```");
      line("");
    });
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
