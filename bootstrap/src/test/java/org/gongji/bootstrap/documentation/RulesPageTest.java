package org.gongji.bootstrap.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.PackCheck;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RuleNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesPageTest {

  static final String COMMAND = "./mvnw -q -pl bootstrap -am test -Dtest=RulesPageTest "
      + "-Dsurefire.failIfNoSpecifiedTests=false -Drules.page=write";

  private static final Path PAGE = Path.of("../docs/RULES.md");
  private static final Path SOURCES = Path.of("../domain/src/main/java/org/gongji/domain");
  private static final Pattern ASKED = Pattern.compile(
      "implements Question<" + "|public (static )?(Optional<Rejection>|Violations) check\\w*\\(");
  private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");

  @Test
  void the_page_says_what_the_code_says() throws IOException {
    if ("write".equals(System.getProperty("rules.page"))) {
      Files.writeString(PAGE, RulesPage.write());
    }

    assertThat(Files.readString(PAGE))
        .as("docs/RULES.md is stale; regenerate it with %s", COMMAND)
        .isEqualTo(RulesPage.write());
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_has_its_words(Rule rule) {
    assertThat(RuleFragment.exists(rule.name())).isTrue();

    var fragment = RuleFragment.read(rule.name());

    assertThat(fragment.heading()).matches(Pattern.quote(rule.chineseName()) + " [A-Z][a-z ]+");
    assertThat(fragment.code()).isNotEmpty();
    assertThat(fragment.words()).isNotBlank();
  }

  @Test
  void all_words_are_on_the_page() {
    assertThat(RulesPage.sections()).containsExactlyInAnyOrderElementsOf(RuleFragment.names());
  }

  @Test
  void every_parameter_is_looked_up_by_some_rule() {
    var claimed = RuleFragment.names().stream()
        .map(RuleFragment::read)
        .flatMap(fragment -> fragment.parameters().keySet().stream())
        .distinct();

    assertThat(claimed)
        .containsExactlyInAnyOrderElementsOf(
            PackCheck.PARAMETERS.stream().map(Parameter::name).toList());
  }

  @Test
  void every_code_has_its_row() {
    var page = RulesPage.write();

    for (var at = 0; at < Precedence.ORDER.size(); at++) {
      assertThat(page).contains("| " + (at + 1) + " | `" + Precedence.ORDER.get(at) + "` |");
    }
  }

  @ParameterizedTest
  @EnumSource
  void cases_are_refused_with_codes_that_their_section_names(Rule rule) {
    var named = Stream.of(
            List.of(rule, Rule.R14),
            RuleFragment.read(rule.name()).asks().stream().map(Rule::valueOf).toList())
        .flatMap(List::stream)
        .flatMap(each -> RuleNumbers.CODES.getOrDefault(each, List.of()).stream())
        .map(RejectionCode::name)
        .toList();

    assertThat(new CaseFiles().codesOf(rule)).isSubsetOf(named);
  }

  @Test
  void the_words_name_only_codes_that_there_are() {
    var codes = Precedence.ORDER.stream().map(RejectionCode::name).toList();

    var named = RuleFragment.names().stream()
        .map(RuleFragment::read)
        .flatMap(fragment -> CODE.matcher(fragment.words()).results())
        .map(result -> result.group(1))
        .toList();

    assertThat(named).isNotEmpty().isSubsetOf(codes);
  }

  @Test
  void every_case_file_is_linked() {
    var page = RulesPage.write();

    assertThat(new CaseFiles().names())
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(page).contains("](" + CaseFiles.FOLDER + "/" + file + ")"));
  }

  @Test
  void every_question_and_every_check_is_linked() throws IOException {
    var page = RulesPage.write();

    assertThat(questionsAndChecks())
        .hasSizeGreaterThan(30)
        .allSatisfy(source -> assertThat(page).contains("/" + source + ")"));
  }

  private static List<String> questionsAndChecks() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> ASKED.matcher(read(file)).find())
          .map(file -> SOURCES.relativize(file).toString())
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
