package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.Precedence;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

  private static final Pattern FIGURE = Pattern.compile("\\{[^}]*}");

  @Test
  void every_code_has_title_message_and_remedy_in_both_languages() throws Exception {
    assertThat(Stream.concat(Precedence.ORDER.stream(), codes().stream())).allSatisfy(code -> {
      assertThat(RefusalTexts.chinese().covers(code)).as("Chinese of %s", code).isTrue();
      assertThat(RefusalTexts.english().covers(code)).as("English of %s", code).isTrue();
    });
  }

  @Test
  void both_languages_name_the_same_figures() throws Exception {
    var chinese = texts("refusals_zh.properties");
    var english = texts("refusals_en.properties");

    assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    assertThat(chinese.stringPropertyNames())
        .allSatisfy(
            key -> assertThat(figures(english, key)).as(key).isEqualTo(figures(chinese, key)));
  }

  @Test
  void there_are_no_words_for_codes_that_do_not_exist() throws Exception {
    var names = codes().stream().map(RejectionCode::name).collect(Collectors.toSet());

    assertThat(texts("refusals_zh.properties").stringPropertyNames())
        .allSatisfy(key -> assertThat(names).contains(key.substring(0, key.indexOf('.'))));
  }

  @Test
  void no_two_codes_share_a_name() throws Exception {
    var names = Stream.concat(Precedence.ORDER.stream(), codes().stream())
        .map(RejectionCode::name)
        .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  /** Every constant of every enum of codes that the application has. */
  private static List<RejectionCode> codes() throws IOException, URISyntaxException {
    var root = Path.of(
        RefusalTexts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      var codes = files
          .filter(file -> file.toString().endsWith("Code.class"))
          .map(file -> root.relativize(file).toString())
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .flatMap(name -> constants(name.replace('/', '.').replace('\\', '.')))
          .toList();
      assertThat(codes).contains(OperationCode.BUSY).hasSizeGreaterThan(9);
      return codes;
    }
  }

  private static Stream<RejectionCode> constants(String type) {
    try {
      var found = Class.forName(type);
      return RejectionCode.class.isAssignableFrom(found)
          ? Stream.of(found.getEnumConstants()).map(RejectionCode.class::cast)
          : Stream.empty();
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Set<String> figures(Properties texts, String key) {
    return FIGURE
        .matcher(texts.getProperty(key, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Properties texts(String name) throws IOException {
    var stream = Objects.requireNonNull(RefusalTexts.class.getResourceAsStream(name), name);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var texts = new Properties();
      texts.load(reader);
      return texts;
    }
  }
}
