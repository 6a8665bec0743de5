package org.gongji.bootstrap.documentation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is there, is there. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path EXAMPLES =
      ROOT.resolve("domain/src/test/java/org/gongji/domain/rulebook/EmbeddingExampleTest.java");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
  private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- ([a-z ]+) -->\n```java\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern MARKED =
      Pattern.compile("  // README: (?!end)([a-z ]+)\n(.*?)\n  // README: end", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("documents")
  void a_link_leads_somewhere(Path document) {
    var links = matches(LINK, read(ROOT.resolve(document)))
        .map(link -> link.group(1))
        .filter(Predicate.not(Pattern.compile("^[a-z]+:").asPredicate()));

    assertThat(links)
        .allSatisfy(
            link -> assertThat(ROOT.resolve(document).resolveSibling(link)).exists());
  }

  @Test
  void every_name_of_the_glossary_is_in_the_code() {
    var sources = sources();

    var names = matches(NAME, read(ROOT.resolve("docs/GLOSSARY.md"))).toList();

    assertThat(names).hasSizeGreaterThan(50);
    assertThat(names).allSatisfy(name -> {
      var files = sources.getOrDefault(name.group(1), List.of());
      assertThat(files).as(name.group()).isNotEmpty();
      assertThat(files.stream().map(DocumentationTest::read))
          .as(name.group())
          .anyMatch(text -> name.group(2) == null || text.contains(name.group(2)));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void the_java_of_the_readme_is_the_java_that_is_compiled(String document) {
    var compiled = matches(MARKED, read(EXAMPLES))
        .map(example -> example.group(1) + "\n" + example.group(2).replaceAll("(?m)^  ", ""))
        .toList();

    var printed = matches(EXAMPLE, read(ROOT.resolve(document)))
        .map(example -> example.group(1) + "\n" + example.group(2))
        .toList();

    assertThat(printed).isNotEmpty().containsExactlyElementsOf(compiled);
  }

  static Stream<Path> documents() {
    return Stream.concat(files(ROOT, 1, ".md"), files(ROOT.resolve("docs"), 2, ".md"))
        .map(ROOT::relativize);
  }

  private static Map<String, List<Path>> sources() {
    return files(ROOT, 20, ".java")
        .filter(file -> file.toString().contains("/src/main/java/"))
        .collect(groupingBy(file -> file.getFileName().toString().replace(".java", "")));
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Stream<Path> files(Path root, int depth, String ending) {
    try (var files = Files.walk(root, depth)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
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
